import { adverseEffectLabel } from '../adverse-effects.ts';
import { findMedicine } from '../formulary/index.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { tolerabilityRecords } from '../measures/tolerability.ts';
import { Inquiry } from './inquiry.ts';
import { ruleForEachMedicine } from './rule.ts';
import { gateIs, runIn, stepDue, titratedByResponse } from './titration-step.ts';
import { ago, amountOf, days, nameOf, nameWithin, takenSince } from './wording.ts';

/** R29: a step is due but nobody asked about side effects, or nobody asked for four weeks. */
export const tolerabilityNotRecorded = ruleForEachMedicine({
  id: 'R29',
  version: '1',
  title: 'Tolerability not recorded',
  urgencies: ['action', 'info'],
  parameters: [
    'P.ae.check_days',
    'P.trial.baseline_pre_days',
    'P.trial.baseline_post_days',
    'P.score.min_days_on_dose',
    'P.score.decision_days',
    'P.response.pain_pct',
    'P.response.nrs_ok',
    'P.renal.max_age_days',
    'P.renal.max_age_reduced_days',
  ],
  sources: ['SEED'],
  answers: {
    action: { snoozeDays: 7, mayDecline: false },
    info: { snoozeDays: 7, mayDecline: false },
  },
  closesWhen: 'Side effects, or that there are none, are recorded after the present dose began.',
  about: (medicine) => (findMedicine(medicine)?.gateAdverseEffects.length ?? 0) > 0,
  noSubject: 'a medicine whose side effects gate its dose is taken',
  check(look, medicine) {
    const waiting = stepWaits(look, medicine);
    if (waiting) {
      const { step, evidence } = waiting;
      look.note(evidence);
      return {
        urgency: 'action',
        title: say`Tolerability not recorded: ${nameWithin(medicine)} step to ${amountOf(medicine, step.to)} waits`,
        meaning: say`${takenSince(look.chart, step.use)}. The step to ${amountOf(medicine, step.to)} waits: side effects were not asked about since. ${askAbout(medicine)}`,
      };
    }
    return longUnasked(look, medicine);
  },
});

function askAbout(medicine: string): string {
  const terms = findMedicine(medicine)?.gateAdverseEffects ?? [];
  return say`Ask about ${list(terms.map((term) => adverseEffectLabel(term).toLowerCase()))}.`;
}

/** The step that is due but for the missing record of tolerability, with what shows it. */
function stepWaits(look: Inquiry, medicine: string) {
  if (medicine !== runIn.medicine && !titratedByResponse.includes(medicine)) return null;
  const evidence = new Inquiry(look, look.rules);
  const step = stepDue(evidence, medicine);
  return step && gateIs(evidence, step, 'unknown') ? { step, evidence } : null;
}

function longUnasked(look: Inquiry, medicine: string) {
  const { chart } = look;
  const most = look.limit('P.ae.check_days');
  const use = chart.use(medicine);
  if (!use) return null;
  look.saw(use.episode.start);
  const taken = chart.daysSince(use.episode.start);
  if (
    !look.that(
      () => say`${nameOf(medicine)} is taken for at least ${days(most)}`,
      taken.isAtLeast(most),
      () =>
        say`no step waits for it, and ${nameWithin(medicine)} was started ${ago(taken)}; asking is due after ${days(most)}`,
    )
  )
    return null;
  const records = tolerabilityRecords(look, medicine);
  const last = records.at(-1);
  if (last) look.note({ facts: [last] });
  const recent = last !== undefined && chart.daysSince(last).isAtMost(most);
  if (
    !look.that(
      () => say`side effects were not asked about in the last ${days(most)}`,
      !recent,
      () =>
        say`no step waits for it, and side effects were asked about on ${last?.on}, within the last ${days(most)}`,
    )
  )
    return null;
  look.lacks(say`side effects asked about`, last?.on ?? null);
  const unasked = last ? say`not asked about since ${last.on}` : say`never asked about`;
  return {
    urgency: 'info' as const,
    title: say`Tolerability not recorded: ${nameOf(medicine)}`,
    meaning: say`${takenSince(chart, use)}: side effects were ${unasked}. ${askAbout(medicine)}`,
  };
}
