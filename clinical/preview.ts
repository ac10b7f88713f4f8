/**
 * What saving a visit would change: the prompts it opens and closes, what starts are checked for, and
 * the doses that come next.
 */
import { buildChart, type Chart, type ChartPatient } from './chart.ts';
import type { Day } from './day.ts';
import { isKind, type DraftFact, type Fact } from './facts.ts';
import { nextDoses, type NextDose } from './next-dose.ts';
import type { Prompt } from './prompt.ts';
import type { Protocol } from './protocol.ts';
import { evaluate, evaluateAsIfStarted } from './rules/evaluate.ts';

/** A medicine that the drafts start or raise, and what R24, R32, R33, R36, R38 and R39 say of it. */
export type StartCheck = {
  medicine: string;
  /** The daily amount before and after; null = not known. 0 = was not taken. */
  from: number | null;
  to: number | null;
  prompts: Prompt[];
};

export type VisitPreview = {
  /** Prompts that are open after the visit and were not before, or at another urgency. */
  opens: Prompt[];
  /** Prompts open before the visit that it closes. */
  closes: Prompt[];
  /** Each start and increase, also where nothing is said of it. */
  starts: StartCheck[];
  /** What comes next after what was typed, but for the doses among it. */
  next: NextDose[];
};

/** Compares the chart of a day with and without facts that are not recorded yet. */
export function previewVisit(input: {
  patient: ChartPatient;
  facts: readonly Fact[];
  drafts: readonly DraftFact[];
  on: Day;
  protocol: Protocol;
}): VisitPreview {
  const { patient, facts, drafts, on, protocol } = input;
  const supposed = drafts.map((draft, index) => asIfRecorded(draft, index, on));
  const before = buildChart({ patient, facts, on });
  const after = buildChart({ patient, facts: [...facts, ...supposed], on });
  const butDoses = supposed.filter((fact) => !isKind(fact, 'dose'));
  const asked = buildChart({ patient, facts: [...facts, ...butDoses], on });
  const open = { before: openPrompts(before, protocol), after: openPrompts(after, protocol) };
  return {
    opens: open.after.filter((prompt) => !hasSame(open.before, prompt)),
    closes: open.before.filter(({ key }) => !open.after.some((other) => other.key === key)),
    starts: startsIn(before, after, supposed).map((start) => ({
      ...start,
      prompts: evaluateAsIfStarted(after, { medicine: start.medicine, amount: start.to }, protocol),
    })),
    next: nextDoses(asked, protocol),
  };
}

function openPrompts(chart: Chart, protocol: Protocol): Prompt[] {
  return evaluate(chart, protocol).filter(({ state }) => state.is === 'open');
}

function hasSame(prompts: readonly Prompt[], { key, urgency }: Prompt): boolean {
  return prompts.some((other) => other.key === key && other.urgency === urgency);
}

/** Starts and increases, and doses whose amount is not known: those are checked as well. */
function startsIn(
  before: Chart,
  after: Chart,
  supposed: readonly Fact[],
): Omit<StartCheck, 'prompts'>[] {
  const touched = supposed.flatMap((fact) =>
    isKind(fact, 'dose') ? [fact.statement.medicine] : [],
  );
  return [...new Set(touched)].flatMap((medicine) => {
    const now = after.use(medicine);
    if (!now) return [];
    const then = before.use(medicine);
    const from = then ? then.amount : 0;
    const notRaised = from !== null && now.amount !== null && now.amount <= from;
    return notRaised ? [] : [{ medicine, from, to: now.amount }];
  });
}

/** Recorded at the end of the day, so that it counts as the newest. */
function asIfRecorded(draft: DraftFact, index: number, on: Day): Fact {
  return {
    ...draft,
    id: `supposed-${String(index).padStart(4, '0')}`,
    patientId: '',
    visitId: null,
    recordedAt: `${on}T23:59:59.999Z`,
    author: '',
    workstation: '',
  };
}
