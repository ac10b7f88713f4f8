/** A rule's outcome as the window, the command line and the record see it. */
import type { Explanation, NotFiring, Prompt, PromptState } from '../prompt.ts';
import { citation } from '../sources.ts';
import { denied } from '../language/grammar.ts';
import { unitOf } from '../language/units.ts';
import { factUsed } from './fact-label.ts';
import type { Fired, Firings, Silent } from './firings.ts';
import { answers, answersTo, snoozeLimit, stateOf } from './lifecycle.ts';
import { overdueReviews } from './overdue-review.ts';
import type { Firing, Rule } from './rule.ts';
import { suppressedBy } from './suppression.ts';

/** The prompt of a rule that fires, with what earlier answers and other prompts do to it. */
export function promptOf(firings: Firings, fired: Fired): Prompt {
  const { rule, key, subject, firing } = fired;
  const { chart } = firings.setting;
  const earlier = answersTo(chart, key);
  return {
    key,
    ruleId: rule.id,
    subject,
    urgency: firing.urgency,
    title: firing.title ?? rule.title,
    meaning: firing.meaning,
    offers: firing.offers ?? [],
    withheld: firing.withheld ?? [],
    answerable: {
      snoozeUntil: snoozeLimit(fired, chart.on),
      mayDecline: answers(fired).mayDecline,
    },
    state: shownState(firings, fired, earlier[0]),
    explanation: explanation(firings, fired, earlier),
  };
}

/** Why a rule is silent about a subject. */
export function notFiring({ rule, subject, look }: Silent): NotFiring {
  const { condition, holds, because } = look.stoppedAt ?? noSubject(rule);
  return {
    ruleId: rule.id,
    subject,
    condition,
    holds,
    because,
    facts: [...new Set(look.facts)].map(factUsed),
    missing: look.missing,
  };
}

/** Why a rule that found nothing to speak about is silent. */
export function noSubject(rule: Rule): Pick<NotFiring, 'condition' | 'holds' | 'because'> {
  return { condition: rule.noSubject, holds: false, because: denied(rule.noSubject) };
}

/** What earlier answers and other prompts do to a prompt. */
export function shownState(
  firings: Firings,
  fired: Fired,
  answer: Parameters<typeof stateOf>[2],
): PromptState {
  const by = suppressedBy(firings, fired);
  return by === null ? stateOf(firings, fired, answer) : { is: 'suppressed', by };
}

function cited(rule: Rule, { sources }: Firing): readonly string[] {
  return sources ? [...new Set([...rule.sources, ...sources])] : rule.sources;
}

/** A value with its unit in the language in force. */
function inWords<T extends { unit: string }>(value: T): T {
  return { ...value, unit: unitOf(value.unit) };
}

function explanation(
  { setting }: Firings,
  { rule, subject, firing, look }: Fired,
  earlierResponses: Explanation['earlierResponses'],
): Explanation {
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    protocolVersion: setting.protocol.version,
    protocolName: setting.protocol.name,
    facts: [...new Set(look.facts)].map(factUsed),
    computed: look.computed.map(inWords),
    thresholds: look.thresholds.map(inWords),
    missing: [...look.missing, ...overdueReviews(rule, firing, subject, setting.chart.on)],
    closesWhen: firing.closesWhen ?? rule.closesWhen,
    sources: cited(rule, firing).map(citation),
    earlierResponses,
  };
}
