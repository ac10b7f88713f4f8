/**
 * What earlier answers do to a prompt. A snooze hides it until its day; a dismissal until something
 * changes. Both end when the urgency rises. How the trigger ran since the answer is asked of the rule
 * itself, day by day, and only for prompts that were answered.
 */
import type { Chart } from '../chart/chart.ts';
import { addDays, type Day } from '../day.ts';
import { urgencies, type PromptResponseFact, type PromptState, type Urgency } from '../prompt.ts';
import type { Fired, Firings } from './firings.ts';
import type { Answers } from './rule.ts';

const open: PromptState = { is: 'open' };

/** Answers to the prompt of a key up to the day of the chart, newest first. */
export function answersTo(chart: Chart, key: string): PromptResponseFact[] {
  return chart
    .facts('prompt_response')
    .filter((fact) => fact.statement.promptKey === key)
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
}

/** How the prompt may be answered at its present urgency. */
export function answers({ rule, firing }: Fired): Answers {
  return rule.answers[firing.urgency] ?? { snoozeDays: null, mayDecline: false };
}

/** The last day to which a snooze chosen on `from` may run; null = it cannot be snoozed. */
export function snoozeLimit(fired: Fired, from: Day): Day | null {
  const { snoozeDays } = answers(fired);
  if (snoozeDays === null) return null;
  const last = fired.firing.snoozeUntil ?? addDays(from, snoozeDays);
  return last > from ? last : null;
}

/** Open, snoozed or declined, by the newest answer. */
export function stateOf(
  firings: Firings,
  fired: Fired,
  answer: PromptResponseFact | undefined,
): PromptState {
  if (!answer) return open;
  const { response } = answer.statement;
  if (response === 'snoozed') return snoozed(firings, fired, answer);
  if (response === 'declined') return declined(firings, fired, answer);
  return open;
}

function snoozed(firings: Firings, fired: Fired, answer: PromptResponseFact): PromptState {
  const { chart } = firings.setting;
  const chosen = answer.statement.until;
  const latest = snoozeLimit(fired, answer.on);
  if (chosen === null || latest === null) return open;
  const until = chosen < latest ? chosen : latest;
  if (chart.daysSince({ on: until }).isAtLeast(0)) return open;
  // A rule that cannot be dismissed lists its re-arm events for its snooze.
  if (!answers(fired).mayDecline && hasRearmed(chart, fired, answer.on)) return open;
  for (const then of history(firings, fired, answer.on)) if (rises(then, answer)) return open;
  return { is: 'snoozed', until, response: answer };
}

function declined(firings: Firings, fired: Fired, answer: PromptResponseFact): PromptState {
  if (!answers(fired).mayDecline) return open;
  const state: PromptState = { is: 'declined', response: answer };
  if (fired.rule.dismissedForGood) return state;
  if (hasRearmed(firings.setting.chart, fired, answer.on)) return open;
  if (fired.firing.occasion !== undefined) {
    const then = onDay(firings, fired, answer.on);
    const sameOccasion = then?.firing.occasion === fired.firing.occasion;
    return sameOccasion && !rises(fired, answer) ? state : open;
  }
  for (const then of history(firings, fired, answer.on)) {
    if (then === null || rises(then, answer)) return open;
  }
  return state;
}

function hasRearmed(chart: Chart, { rule, subject, firing }: Fired, since: Day): boolean {
  const about = { subject, medicines: firing.medicines ?? [] };
  return (rule.rearmsOn ?? []).some((event) => event.happened(chart, about, since));
}

/** The prompt as it stood on each day from the answer to today; null where it did not fire. */
function* history(firings: Firings, fired: Fired, from: Day): Generator<Fired | null> {
  yield fired;
  for (let on = from; on < firings.setting.chart.on; on = addDays(on, 1)) {
    yield onDay(firings, fired, on);
  }
}

function onDay(firings: Firings, fired: Fired, on: Day): Fired | null {
  const { chart, protocol } = firings.setting;
  const then = firings.triggersOn({ chart: chart.asOf(on), protocol });
  return then.of(fired.rule.id).find(({ key }) => key === fired.key) ?? null;
}

function rises(then: Fired | null, answer: PromptResponseFact): boolean {
  return then !== null && rank(then.firing.urgency) < rank(answer.statement.urgency);
}

function rank(urgency: Urgency): number {
  return urgencies.indexOf(urgency);
}

function isNewer(a: PromptResponseFact, b: PromptResponseFact): boolean {
  const order = (fact: PromptResponseFact) => `${fact.on} ${fact.recordedAt} ${fact.id}`;
  return order(a) > order(b);
}
