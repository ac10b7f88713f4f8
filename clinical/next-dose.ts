/**
 * The dose that comes next in each medicine that is taken, for the form to offer as the first choice:
 * the next step of a standing titration plan, else of the protocol, and what R20, R21 and the holds
 * say of it. Nothing is changed by it.
 */
import type { Chart } from './chart/chart.ts';
import type { CurrentUse } from './chart/medicine-use.ts';
import type { Day } from './day.ts';
import { findMedicine } from './formulary/index.ts';
import { nextStep } from './measures/dosing.ts';
import { tolerabilityGate } from './measures/tolerability.ts';
import { standingPlans } from './plan/standing-plans.ts';
import type { Protocol } from './protocol.ts';
import { factUsed } from './rules/fact-label.ts';
import { Firings } from './rules/firings.ts';
import { holdsOn } from './rules/hold.ts';
import { rules } from './rules/index.ts';

export type NextDose = {
  medicine: string;
  /** The daily amounts before and after, in the medicine's unit; from 0 = it is to be started. */
  from: number;
  /** 0 = stopped, by the last step of a taper. */
  to: number;
  /** The day a plan gives for it; null = it is the protocol's next step. */
  planned: Day | null;
  /** The plan's day has come, or a titration rule asks for it; nothing holds it. */
  due: boolean;
  /** Where no rule asks for the protocol's step: why, as a clause ("the response is already adequate"). */
  because: string | null;
  /** What holds the dose where it is; while anything does, the step is not to be taken. */
  heldBy: string[];
};

const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rules that ask for a step: along the ladder, and out of the run-in dose. */
const askForSteps = ['R20', 'R21'];

/** What comes next for each medicine with a plan, or with a ladder and a step left within its cap. */
export function nextDoses(chart: Chart, protocol: Protocol): NextDose[] {
  const firings = new Firings({ chart, protocol }, byId, false);
  const planned = new Map(standingPlans(chart).map((plan) => [plan.medicine, plan]));
  const taken = chart.active().map(({ medicine }) => medicine);
  return [...new Set([...taken, ...planned.keys()])].flatMap((medicine) => {
    const step = planned.get(medicine)?.nextStep ?? null;
    return (step ? plannedDose(firings, medicine, step) : protocolDose(firings, medicine)) ?? [];
  });
}

/** The next step of a plan, which may be the start of a medicine. */
function plannedDose(
  firings: Firings,
  medicine: string,
  { on, amount: to }: { on: Day; amount: number },
): NextDose | null {
  const { chart } = firings.setting;
  const use = chart.use(medicine);
  const from = use === null ? 0 : use.amount;
  if (from === null) return null;
  const heldBy = use !== null && to > from ? holds(firings, use) : [];
  const due = on <= chart.on && heldBy.length === 0;
  return { medicine, from, to, planned: on, due, because: null, heldBy };
}

function protocolDose(firings: Firings, medicine: string): NextDose | null {
  const use = firings.setting.chart.use(medicine);
  const from = use?.amount ?? null;
  if (!use || from === null || !findMedicine(medicine)?.titration) return null;
  const to = nextStep(firings.setting, medicine, from).value;
  if (typeof to !== 'number') return null;
  const due = askForSteps.some((id) => firings.about(id, medicine).length > 0);
  const because = due ? null : whyNotDue(firings, medicine);
  return { medicine, from, to, planned: null, due, because, heldBy: holds(firings, use) };
}

function holds(firings: Firings, use: CurrentUse): string[] {
  const prompts = holdsOn(firings, use.medicine);
  const titles = prompts.map(({ rule, firing }) => firing.title ?? rule.title);
  return [...new Set([...titles, ...closedBy(firings, use)])];
}

/** The side effects that close the gate. */
function closedBy({ setting }: Firings, use: CurrentUse): string[] {
  const gate = tolerabilityGate(setting, use);
  return gate.value === 'closed' ? (gate.facts ?? []).map((fact) => factUsed(fact).label) : [];
}

function whyNotDue(firings: Firings, medicine: string): string | null {
  const silent = askForSteps
    .flatMap((id) => firings.outcome(id).silent)
    .find(({ subject }) => subject === medicine);
  return silent?.look.stoppedAt?.because ?? null;
}
