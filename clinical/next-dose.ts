/**
 * The dose that comes next in each medicine that is taken, for the form to offer as the first choice:
 * the next step of the protocol, and what R20, R21 and the holds say of it. Nothing is changed by it.
 */
import type { Chart } from './chart/chart.ts';
import type { CurrentUse } from './chart/medicine-use.ts';
import { findMedicine } from './formulary/index.ts';
import { nextStep } from './measures/dosing.ts';
import { tolerabilityGate } from './measures/tolerability.ts';
import type { Protocol } from './protocol.ts';
import { factUsed } from './rules/fact-label.ts';
import { Firings } from './rules/firings.ts';
import { holdsOn } from './rules/hold.ts';
import { rules } from './rules/index.ts';

export type NextDose = {
  medicine: string;
  /** The daily amounts before and after, in the medicine's unit. */
  from: number;
  to: number;
  /** A titration rule asks for it today. */
  due: boolean;
  /** Where no rule asks for it: why, as a clause ("the response is already adequate"). */
  because: string | null;
  /** What holds the dose where it is; while anything does, the step is not to be taken. */
  heldBy: string[];
};

const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rules that ask for a step: along the ladder, and out of the run-in dose. */
const askForSteps = ['R20', 'R21'];

/** What comes next for each medicine with a ladder, a known dose and a step left within its cap. */
export function nextDoses(chart: Chart, protocol: Protocol): NextDose[] {
  const firings = new Firings({ chart, protocol }, byId, false);
  return chart.active().flatMap((use) => nextDose(firings, use) ?? []);
}

function nextDose(firings: Firings, use: CurrentUse): NextDose | null {
  const { medicine, amount: from } = use;
  if (from === null || !findMedicine(medicine)?.titration) return null;
  const to = nextStep(firings.setting, medicine, from).value;
  if (typeof to !== 'number') return null;
  const heldBy = [
    ...holdsOn(firings, medicine).map(({ rule, firing }) => firing.title ?? rule.title),
    ...closedBy(firings, use),
  ];
  const due = askForSteps.some((id) => firings.about(id, medicine).length > 0);
  const because = due ? null : whyNotDue(firings, medicine);
  return { medicine, from, to, due, because, heldBy: [...new Set(heldBy)] };
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
