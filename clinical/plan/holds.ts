/**
 * What holds a step: today, by the same rules and the same gate that keep a titration prompt silent,
 * and what would hold it when its day comes (SEED, design; each medicine names its gate).
 */
import { adverseEffectLabel } from '../adverse-effects.ts';
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { hasRenalBands } from '../measures/dosing.ts';
import { kidneyFunction, kidneyIsFresh, kidneyResult } from '../measures/kidney.ts';
import { tolerabilityGate } from '../measures/tolerability.ts';
import { heldBy } from '../rules/evaluate.ts';
import { amountOf, days, list, within } from '../rules/wording.ts';
import { note, type PlanNote, type PlanStep } from './plan.ts';

/** What holds the medicine today; empty = nothing is known to. */
export function holdsNow(setting: Setting, medicine: string): PlanNote[] {
  const { chart, protocol } = setting;
  const use = chart.use(medicine);
  const held = heldBy(chart, medicine, protocol);
  const prompts = held.map(({ title, ruleId, explanation }) => ({
    words: `${title} (${ruleId})`,
    on: null,
    sources: explanation.sources,
  }));
  // R31 says the same of the kidney.
  const isSaid = held.some(({ ruleId }) => ruleId === 'R31');
  const tested = isSaid ? [] : kidney(setting, medicine);
  return [...prompts, ...(use ? gate(setting, use) : []), ...tested];
}

/**
 * True where a first step of today would be taken although something holds it: of a medicine that is
 * taken, anything; of one to start, what holds every medicine. A step to come can be freed until then.
 */
export function isHeldToday(
  { chart, protocol }: Setting,
  medicine: string,
  steps: readonly PlanStep[],
): boolean {
  if (steps[0]?.on !== chart.on) return false;
  return chart.use(medicine)
    ? holdsNow({ chart, protocol }, medicine).length > 0
    : heldBy(chart, medicine, protocol).length > 0;
}

/** What holds a step when its day comes. */
export function holdsIf({ protocol }: Setting, medicine: string): PlanNote[] {
  const entry = findMedicine(medicine);
  const gated = entry?.gateAdverseEffects ?? [];
  const sources = entry?.sources ?? [];
  const fall = protocol.parameter('P.response.pain_pct');
  const low = protocol.parameter('P.response.nrs_ok');
  const counts = days(protocol.parameter('P.ae.check_days').value);
  return [
    ...(gated.length === 0
      ? []
      : [
          note(
            say`A side effect of grade 2 or more: ${list(gated.map((term) => within(adverseEffectLabel(term))))}, or any other.`,
            sources,
          ),
        ]),
    note(say`Side effects were not asked about since the dose began, or more than ${counts} ago.`, [
      'design',
    ]),
    ...(hasRenalBands(medicine)
      ? [
          note(
            say`Kidney function is older than ${days(protocol.parameter('P.renal.max_age_days').value)} (${days(protocol.parameter('P.renal.max_age_reduced_days').value)} when it is reduced).`,
            ['design'],
          ),
        ]
      : []),
    note(say`Pain has fallen by ${fall.value} % or to ${low.value} or less: stay at that dose.`, [
      fall.source,
      low.source,
    ]),
  ];
}

function gate(setting: Setting, use: Parameters<typeof tolerabilityGate>[1]): PlanNote[] {
  const { value, facts } = tolerabilityGate(setting, use);
  if (value === 'open') return [];
  if (value === 'unknown')
    return [
      note(
        say`Side effects were not asked about since ${amountOf(use.medicine, use.amount)} began on ${use.since.on}.`,
        ['design'],
      ),
    ];
  const terms = (facts ?? []).flatMap(({ statement }) =>
    statement.kind === 'adverse_effect' ? [within(adverseEffectLabel(statement.term))] : [],
  );
  return [note(say`A side effect is open: ${list([...new Set(terms)])}.`, ['SEED'])];
}

function kidney(setting: Setting, medicine: string): PlanNote[] {
  const { chart } = setting;
  const basis = findMedicine(medicine)?.renal.basis ?? null;
  if (!hasRenalBands(medicine) || basis === null) return [];
  const sources = findMedicine(medicine)?.renal.sources ?? [];
  if (kidneyFunction(chart, basis).value === null)
    return [
      note(say`Kidney function is not known: test it before any step after the start.`, sources),
    ];
  if (kidneyIsFresh(setting, false).value) return [];
  const on = kidneyResult(chart)?.entry.on ?? null;
  return [
    note(
      on === null
        ? say`Kidney function is too old to raise the dose: test it first.`
        : say`Kidney function of ${on} is too old to raise the dose: test it first.`,
      ['design', ...sources],
    ),
  ];
}
