/** The conditions R20, R21 and R29 share: a step is due, but for tolerability. */
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { doseCap, hasRenalBands, nextStep, stepInterval } from '../measures/dosing.ts';
import type { Chart } from '../chart/chart.ts';
import type { CurrentUse } from '../chart/medicine-use.ts';
import { kidneyIsFresh } from '../measures/kidney.ts';
import { trialResponse } from '../measures/response.ts';
import { tolerabilityGate, type Gate } from '../measures/tolerability.ts';
import { holdsOn } from './hold.ts';
import { Inquiry } from './inquiry.ts';
import { onceAsked } from './once-asked.ts';
import { inadequateBy, howOf } from './response-words.ts';
import { ago, amountOf, days, nameOf, nameWithin, whenOf } from './wording.ts';

/** `pain` are the scores that ask for the step; empty where it needs none. */
export type Step = { use: CurrentUse; from: number; to: number; pain: string };

/** Medicines raised by response, along their ladder. Duloxetine has its own step, R21. */
export const titratedByResponse: readonly string[] = [
  'pregabalin',
  'gabapentin',
  'venlafaxine',
  'amitriptyline',
  'nortriptyline',
];
/** The medicine that starts with a run-in dose, and its step. */
export const runIn = { medicine: 'duloxetine', from: 30, to: 60 } as const;

/** The step of a medicine that is due but for tolerability, with what shows it; null = none is. */
const stepOf = onceAsked((look, medicine) => {
  const evidence = new Inquiry(look, look.rules);
  const step =
    medicine === runIn.medicine ? runInStepDue(evidence) : ladderStepDue(evidence, medicine);
  return { step, evidence };
});

/** The step of a medicine that is due but for tolerability; null = none is. */
export function stepDue(look: Inquiry, medicine: string): Step | null {
  const { step, evidence } = stepOf(look, medicine);
  look.resume(evidence);
  return step;
}

/** The next ladder step of a medicine whose response is inadequate at the present dose; null = not due. */
function ladderStepDue(look: Inquiry, medicine: string): Step | null {
  const dose = longEnoughAtDose(look, medicine);
  if (!dose) return null;
  const next = look.at(nextStep(look, medicine, dose.amount));
  if (
    !look.that(
      say`the cap for this patient is known`,
      next === 'unknown' ? 'unknown' : true,
      undefined,
      say`the highest dose for this patient is not known without kidney function`,
    )
  )
    return null;
  if (
    !look.that(
      say`a ladder step above the present dose and within the cap exists`,
      next !== null,
      () => say`${amountOf(medicine, dose.amount)} is already the highest step for this patient`,
    )
  )
    return null;
  if (typeof next !== 'number' || !kidneyKnown(look, medicine)) return null;
  const { use, amount } = dose;
  const pain = inadequateBy(
    look,
    responseAtDose(look, use),
    say`the response at the present dose is inadequate`,
  );
  return pain === null ? null : { use, from: amount, to: next, pain };
}

/** The step from the run-in dose; it needs no response, but an adequate one silences it. */
function runInStepDue(look: Inquiry): Step | null {
  const { medicine, from, to } = runIn;
  const dose = longEnoughAtDose(look, medicine);
  if (!dose) return null;
  if (
    !look.that(
      () => say`the dose is the run-in dose of ${from} mg/day`,
      dose.amount === from,
      () =>
        say`the dose is ${amountOf(medicine, dose.amount)}, not the run-in dose of ${from} mg/day`,
    )
  )
    return null;
  const cap = look.at(doseCap(look, medicine));
  const allowed = cap === 'unknown' ? 'unknown' : cap === null || cap >= to;
  if (
    !look.that(
      () => say`the cap for this patient allows ${to} mg/day`,
      allowed,
      () => say`the highest dose for this patient is below ${to} mg/day`,
      say`the highest dose for this patient is not known without kidney function`,
    )
  )
    return null;
  if (!kidneyKnown(look, medicine)) return null;
  // A response that cannot be worked out does not stop this step; what it lacks is no lack here.
  const response = responseAtDose(look, dose.use);
  if (response.value !== 'unknown') look.note(response);
  if (
    !look.that(
      say`the response is not already adequate`,
      response.value !== 'adequate',
      () => say`the response is already adequate (${howOf(response)})`,
    )
  )
    return null;
  return { use: dose.use, from, to, pain: '' };
}

/** Side effects and holds: true when nothing stands against the step and the gate is as wanted. */
export function gateIs(look: Inquiry, step: Step, wanted: Gate): boolean {
  const { medicine } = step.use;
  const gate = look.at(tolerabilityGate(look, step.use));
  const condition =
    wanted === 'open'
      ? say`side effects were asked about since the dose began, none of grade 2 or more`
      : say`side effects were not asked about since the dose began`;
  const holds = gate === wanted || (wanted === 'open' && gate === 'unknown' ? 'unknown' : false);
  const whenNot = gateSays(gate, look.chart, step.use.since);
  if (!look.that(condition, holds, whenNot, whenNot)) return false;
  const held = holdsOn(look.rules, medicine);
  for (const { look: other } of held) look.note({ facts: other.facts });
  const keys = [...new Set(held.map(({ key }) => key))].join(', ');
  return look.that(
    () => (held.length === 0 ? say`nothing holds the dose` : say`nothing holds the dose (${keys})`),
    held.length === 0,
    () =>
      say`the dose is held: ${list([...new Set(held.map(({ rule, firing, key }) => `${firing.title ?? rule.title} (${key})`))])}`,
  );
}

function gateSays(gate: Gate, chart: Chart, since: CurrentUse['since']): string {
  if (gate === 'closed')
    return say`a side effect of grade 2 or more, or one that forbids it, is open`;
  if (gate === 'open') return say`side effects were asked about since the dose began`;
  return say`side effects were not asked about since the dose began ${whenOf(chart, since.on)}`;
}

function longEnoughAtDose(look: Inquiry, medicine: string) {
  const use = look.chart.use(medicine);
  look.saw(use?.since);
  if (!use || !look.that(() => say`${nameOf(medicine)} is taken`, true)) return null;
  const { amount } = use;
  if (amount === null) look.lacks(say`the daily dose of ${nameOf(medicine)}`);
  const known = look.that(
    say`the daily dose is known`,
    amount === null ? 'unknown' : true,
    undefined,
    () => say`the daily dose of ${nameWithin(medicine)} is not known`,
  );
  if (!known || amount === null) return null;
  const interval = stepInterval(look, medicine);
  const held = look.chart.daysSince(use.since);
  look.workedOut(
    say`Days at the present dose`,
    held,
    'days',
    say`${amountOf(medicine, amount)} since ${use.since.on}`,
  );
  look.note({
    thresholds: [
      {
        label: say`Days on a dose before the next step`,
        value: interval ?? 0,
        unit: 'days',
        parameter: null,
      },
    ],
  });
  const enough = interval !== null && held.isAtLeast(interval);
  if (
    !look.that(
      () => say`at least ${days(interval ?? 0)} at the present dose`,
      enough,
      () =>
        interval === null
          ? say`${nameWithin(medicine)} is not titrated`
          : say`${amountOf(medicine, amount)} began ${ago(held)}; a step is due after ${days(interval)} on it`,
    )
  )
    return null;
  return { use, amount };
}

function kidneyKnown(look: Inquiry, medicine: string): boolean {
  if (!hasRenalBands(medicine)) return true;
  return look.that(
    say`kidney function is known and recent`,
    look.at(kidneyIsFresh(look, false)) ? true : 'unknown',
    undefined,
    say`kidney function is unknown or too old to raise the dose`,
  );
}

function responseAtDose(look: Inquiry, use: CurrentUse) {
  const onDose = look.protocol.parameter('P.score.min_days_on_dose').value;
  return trialResponse(look, use.episode.start.number, use.since.number + onDose);
}
