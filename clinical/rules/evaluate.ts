/** Chart and protocol to prompts, and why a rule does not speak. Pure. */
import type { Chart } from '../chart.ts';
import {
  urgencies,
  type Explanation,
  type NotFiring,
  type Prompt,
  type PromptState,
} from '../prompt.ts';
import { defaultProtocol, type Protocol } from '../protocol.ts';
import { citation } from '../sources.ts';
import { factUsed } from './fact-label.ts';
import { Firings, type Fired, type Silent } from './firings.ts';
import { rules } from './index.ts';
import { answers, answersTo, snoozeLimit, stateOf } from './lifecycle.ts';
import { suppressedBy } from './suppression.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Thrown for an id that names no rule. */
export class UnknownRule extends Error {
  override readonly name = 'UnknownRule';
  constructor(id: string) {
    super(`"${id}" is not a rule. Known: ${[...byId.keys()].join(', ')}.`);
  }
}

/**
 * Every prompt that fires on the chart's day, urgent first, then action, then info, then by rule.
 * Snoozed, declined and suppressed ones are among them; those to show have `state.is === 'open'`.
 */
export function evaluate(chart: Chart, protocol: Protocol = defaultProtocol): Prompt[] {
  const firings = new Firings({ chart, protocol }, byId);
  return strongestOfEachKey(rules.flatMap((rule) => firings.of(rule.id)))
    .map((fired) => prompt(firings, fired))
    .sort(byUrgencyThenRule);
}

/** What one rule says for each subject it looked at: the prompt, or what keeps it silent. Throws {@link UnknownRule}. */
export function explain(
  ruleId: string,
  chart: Chart,
  protocol: Protocol = defaultProtocol,
): (Prompt | NotFiring)[] {
  const rule = byId.get(ruleId);
  if (!rule) throw new UnknownRule(ruleId);
  const firings = new Firings({ chart, protocol }, byId);
  const { fired, silent } = firings.outcome(ruleId);
  if (fired.length + silent.length === 0) {
    return [
      { ruleId, subject: null, condition: rule.noSubject, holds: false, facts: [], missing: [] },
    ];
  }
  return [...fired.map((one) => prompt(firings, one)), ...silent.map(notFiring)];
}

function prompt(firings: Firings, fired: Fired): Prompt {
  const { rule, key, subject, firing } = fired;
  const { chart } = firings.setting;
  const earlier = answersTo(chart, key);
  return {
    key,
    ruleId: rule.id,
    subject,
    urgency: firing.urgency,
    title: rule.title,
    meaning: firing.meaning,
    offers: firing.offers ?? [],
    withheld: firing.withheld ?? [],
    answerable: {
      snoozeUntil: snoozeLimit(fired, chart.on),
      mayDecline: answers(fired).mayDecline,
    },
    state: shownState(firings, fired, stateOf(firings, fired, earlier[0])),
    explanation: explanation(firings, fired, earlier),
  };
}

function shownState(firings: Firings, fired: Fired, state: PromptState): PromptState {
  const by = suppressedBy(firings, fired);
  return by === null ? state : { is: 'suppressed', by };
}

function explanation(
  { setting }: Firings,
  { rule, firing, look }: Fired,
  earlierResponses: Explanation['earlierResponses'],
): Explanation {
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    protocolVersion: setting.protocol.version,
    facts: [...look.facts].map(factUsed),
    computed: look.computed,
    thresholds: look.thresholds,
    missing: look.missing,
    closesWhen: firing.closesWhen ?? rule.closesWhen,
    sources: rule.sources.map(citation),
    earlierResponses,
  };
}

function notFiring({ rule, subject, look }: Silent): NotFiring {
  const { condition, holds } = look.stoppedAt ?? { condition: rule.title, holds: false as const };
  return {
    ruleId: rule.id,
    subject,
    condition,
    holds,
    facts: [...look.facts].map(factUsed),
    missing: look.missing,
  };
}

function strongestOfEachKey(all: readonly Fired[]): Fired[] {
  const kept = new Map<string, Fired>();
  for (const fired of all) {
    const other = kept.get(fired.key);
    if (!other || rank(fired.firing.urgency) < rank(other.firing.urgency))
      kept.set(fired.key, fired);
  }
  return [...kept.values()];
}

function byUrgencyThenRule(a: Prompt, b: Prompt): number {
  return rank(a.urgency) - rank(b.urgency) || (a.key < b.key ? -1 : 1);
}

function rank(urgency: Prompt['urgency']): number {
  return urgencies.indexOf(urgency);
}
