/** Chart and protocol to prompts, and why a rule does not speak. Pure. */
import { asIfTaken } from '../chart/as-if.ts';
import type { Chart } from '../chart.ts';
import { urgencies, type NotFiring, type Prompt } from '../prompt.ts';
import type { Protocol } from '../protocol.ts';
import { Firings } from './firings.ts';
import { holdsOn } from './hold.ts';
import { rules } from './index.ts';
import { answersTo } from './lifecycle.ts';
import { noSubject, notFiring, promptOf, shownState } from './prompt-of.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rules asked before a start or increase is saved. */
const askedBeforeSaving = ['R24', 'R32', 'R33', 'R36', 'R38', 'R39'];

/** Thrown for an id that names no rule. */
export class UnknownRule extends Error {
  override readonly name = 'UnknownRule';
  constructor(id: string) {
    super(`"${id}" is not a rule. Known: ${[...byId.keys()].join(', ')}.`);
  }
}

/**
 * Every prompt that fires on the chart's day, urgent first, then action, then info, then by rule; at
 * most one of a key. Snoozed, declined and suppressed ones are among them; those to show have
 * `state.is === 'open'`.
 */
export function evaluate(chart: Chart, protocol: Protocol): Prompt[] {
  const firings = new Firings({ chart, protocol }, byId);
  return rules
    .flatMap((rule) => firings.of(rule.id))
    .map((fired) => promptOf(firings, fired))
    .sort(byUrgencyThenRule);
}

/** What the worklist keeps of an open prompt. */
export type OpenPrompt = Pick<Prompt, 'key' | 'urgency' | 'title'>;

/**
 * The open prompts, in the order of {@link evaluate}, without their reasons and offers: a third of
 * the work. In a watched chart, time in a title is left open for the day it is read.
 */
export function openPrompts(chart: Chart, protocol: Protocol): OpenPrompt[] {
  const firings = new Firings({ chart, protocol }, byId, false);
  return rules
    .flatMap((rule) => firings.of(rule.id))
    .filter((fired) => shownState(firings, fired, answersTo(chart, fired.key)[0]).is === 'open')
    .map(({ rule, key, firing }) => ({
      key,
      urgency: firing.urgency,
      title: firing.title ?? rule.title,
    }))
    .sort(byUrgencyThenRule);
}

/** The title of a prompt in the language in force; null where it does not fire. */
export function titleOf(key: string, chart: Chart, protocol: Protocol): string | null {
  const firings = new Firings({ chart, protocol }, byId, false);
  const fired = firings.of(key.split(':', 1)[0] ?? '').find((one) => one.key === key);
  return fired ? (fired.firing.title ?? fired.rule.title) : null;
}

/** What one rule says for each subject it looked at: the prompt, or what keeps it silent. Throws {@link UnknownRule}. */
export function explain(ruleId: string, chart: Chart, protocol: Protocol): (Prompt | NotFiring)[] {
  const rule = byId.get(ruleId);
  if (!rule) throw new UnknownRule(ruleId);
  const firings = new Firings({ chart, protocol }, byId);
  const outcome = firings.outcome(ruleId);
  const said = outcome.fired.map((fired) => promptOf(firings, fired));
  const silent = outcome.silent.map(notFiring);
  if (said.length + silent.length > 0) return [...said, ...silent];
  return [{ ruleId, subject: null, ...noSubject(rule), facts: [], missing: [] }];
}

/**
 * What R24, R32, R33, R36, R38 and R39 would say about a medicine if it were taken at this daily
 * amount from today: asked before a start or increase is saved. The supposed dose is a fact with the
 * id `supposed-dose`.
 */
export function evaluateAsIfStarted(
  chart: Chart,
  dose: { medicine: string; amount: number | null },
  protocol: Protocol,
): Prompt[] {
  const then = asIfTaken(chart, dose.medicine, dose.amount);
  const firings = new Firings({ chart: then, protocol }, byId);
  return askedBeforeSaving
    .flatMap((id) => firings.about(id, dose.medicine))
    .map((fired) => promptOf(firings, fired))
    .sort(byUrgencyThenRule);
}

/** The prompts that hold a medicine where it is, snoozed and dismissed ones among them. */
export function heldBy(chart: Chart, medicine: string, protocol: Protocol): Prompt[] {
  const firings = new Firings({ chart, protocol }, byId);
  const held = new Map(holdsOn(firings, medicine).map((fired) => [fired.key, fired]));
  return [...held.values()].map((fired) => promptOf(firings, fired)).sort(byUrgencyThenRule);
}

function byUrgencyThenRule(a: OpenPrompt, b: OpenPrompt): number {
  const byUrgency = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  return byUrgency || (a.key < b.key ? -1 : 1);
}
