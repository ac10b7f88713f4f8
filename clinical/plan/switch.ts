/**
 * Changing from one medicine to another: the old one down, the new one up. They overlap only where the
 * interaction table has nothing of weight against the two together; else the new one waits for the stop,
 * and for the washout where the table names one (interactions; design).
 */
import { asIfTaken } from '../chart/as-if.ts';
import type { Chart } from '../chart.ts';
import { addDays, type Day } from '../day.ts';
import { interactionsAmong, type FoundInteraction } from '../interactions/index.ts';
import { say } from '../language/say.ts';
import { kidneyFunction } from '../measures/kidney.ts';
import type { Protocol } from '../protocol.ts';
import { days, nameOf, nameWithin } from '../rules/wording.ts';
import { isRefused, note, type PlanNote, type Refusal } from './plan.ts';
import { planTaper, type TaperPlan } from './taper.ts';
import { planTitration, type TitrationPlan } from './titration.ts';
import { warningsOf, type PlanWarnings } from './warnings.ts';

export type SwitchPlan = {
  out: TaperPlan;
  into: TitrationPlan;
  /** False: the two must not be taken together, and the new one begins when the old one is out. */
  overlaps: boolean;
  /** The first day on which the new one may be taken. */
  earliest: Day;
  notes: PlanNote[];
};

type Wanted = { chart: Chart; protocol: Protocol; out: string; into: string; from: Day };

/** Longest washout that is looked for, days. The table's longest is 35 (fluoxetine). */
const longestWashout = 60;

/** Plans a cross-taper that begins on `from`, or the one after the other. */
export function planSwitch({ chart, protocol, out, into, from }: Wanted): SwitchPlan | Refusal {
  if (out === into) return { refused: say`Choose another medicine to change to.` };
  if (chart.use(into)) return { refused: say`${nameOf(into)} is already taken.` };
  const down = planTaper({ chart, medicine: out, from });
  if (isRefused(down)) return down;
  const against = weighty(chart, { medicines: [out, into] });
  const stop = down.steps.at(-1)?.on ?? from;
  const washout = against.length === 0 ? 0 : washoutDays(chart, out, into);
  if (washout === null)
    return {
      refused: say`${nameOf(into)} cannot follow ${nameWithin(out)}: the interaction lasts. ${actions(against)}`,
    };
  const earliest = against.length === 0 ? from : addDays(stop, washout);
  const up = planTitration({ chart, protocol, medicine: into, from: earliest });
  if (isRefused(up)) return up;
  return {
    out: down,
    into: up,
    overlaps: against.length === 0,
    earliest,
    notes: against.map(({ row, id }) =>
      note(
        washout === 0
          ? say`Not together (${id}): ${nameWithin(into)} begins when ${nameWithin(out)} is stopped. ${row.action}`
          : say`Not together (${id}): ${nameWithin(into)} begins ${days(washout)} after ${nameWithin(out)} is stopped. ${row.action}`,
        row.sources,
      ),
    ),
  };
}

/**
 * What speaks against the new medicine. Where it waits for the old one it is asked about on its first
 * day, with the old one stopped.
 */
export function switchWarnings(
  { chart, protocol }: { chart: Chart; protocol: Protocol },
  { out, into, overlaps, earliest }: SwitchPlan,
): PlanWarnings {
  const then = overlaps ? chart : asIfTaken(chart.asOf(earliest), out.medicine, 0);
  return warningsOf({ chart: then, protocol }, into.medicine, into.steps);
}

type Taken = Pick<Parameters<typeof interactionsAmong>[0], 'medicines' | 'stopped'>;

/** Interactions between the two that forbid taking them together. */
function weighty(chart: Chart, taken: Taken): FoundInteraction[] {
  return interactionsAmong({
    ...taken,
    // A condition may stand in for a medicine; here only the two are asked about.
    conditions: [],
    age: chart.age,
    egfr: kidneyFunction(chart, 'egfr_ckdepi2021').value,
  }).filter(
    ({ severity, row }) =>
      severity === 'contraindicated' || (severity === 'major' && row.blocksTitration),
  );
}

/** Days after the stop until the table has nothing against the new one; null = not within two months. */
function washoutDays(chart: Chart, out: string, into: string): number | null {
  for (let daysAgo = 0; daysAgo <= longestWashout; daysAgo += 1) {
    const still = weighty(chart, { medicines: [into], stopped: [{ medicine: out, daysAgo }] });
    if (still.length === 0) return daysAgo;
  }
  return null;
}

function actions(found: readonly FoundInteraction[]): string {
  return found.map(({ row }) => row.action).join(' ');
}
