/**
 * What speaks against a plan before it is saved: the rules that are asked before a start or increase,
 * asked about the highest planned dose, and records that no rule speaks of. Weighty ones are saved only
 * with a reason in words.
 */
import type { Chart } from '../chart.ts';
import { say } from '../language/say.ts';
import type { Prompt } from '../prompt.ts';
import type { Protocol } from '../protocol.ts';
import { evaluateAsIfStarted } from '../rules/evaluate.ts';
import { recordAgainst } from '../rules/offer-filter.ts';
import { nameOf } from '../rules/wording.ts';
import type { PlanStep } from './plan.ts';

export type PlanWarnings = {
  prompts: Prompt[];
  /** A record against the medicine, such as an allergy; null = none. */
  record: string | null;
  /** True where the plan may be saved only with a reason. */
  needsReason: boolean;
};

/** What is said of taking a medicine by these steps beside what is taken today. */
export function warningsOf(
  { chart, protocol }: { chart: Chart; protocol: Protocol },
  medicine: string,
  steps: readonly PlanStep[],
): PlanWarnings {
  const most = Math.max(0, ...steps.map(({ amount }) => amount));
  const now = chart.use(medicine)?.amount ?? 0;
  // A way down starts nothing.
  if (most <= now) return { prompts: [], record: null, needsReason: false };
  const prompts = evaluateAsIfStarted(chart, { medicine, amount: most }, protocol);
  const because = recordAgainst(chart, medicine);
  const record = because === null ? null : say`${nameOf(medicine)}: ${because}`;
  const weighty = prompts.some(({ urgency }) => urgency !== 'info');
  return { prompts, record, needsReason: weighty || record !== null };
}
