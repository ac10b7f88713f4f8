/**
 * The protocol's numbers: each with its default, unit and source. A profile or a clinic may set
 * another value; rules read them only through the protocol.
 */

import { speaking } from '../language/speaking.ts';

export type Parameter = { label: string; value: number; unit: string; source: string };

const of = (label: string, value: number, unit: string, source: string): Parameter => ({
  label,
  value,
  unit,
  source,
});

const inEnglish = {
  'P.reassess.due_days': of('Reassessment of pain and function due from', 14, 'days', 'SEED'),
  'P.reassess.overdue_days': of('Reassessment overdue after', 28, 'days', 'SEED'),
  'P.reassess.pair_window_days': of(
    'Pain and function are one reassessment when at most this far apart',
    3,
    'days',
    'design',
  ),
  'P.score.current_days': of('A score is current for', 28, 'days', 'design'),
  'P.score.decision_days': of('A pain score supports a decision for', 14, 'days', 'design'),
  'P.score.min_days_on_dose': of(
    'A score speaks about a dose from this long on it',
    3,
    'days',
    'design',
  ),
  'P.response.pain_pct': of('Fall in pain that counts as adequate', 30, '%', 'S-IMMPACT2008'),
  'P.response.nrs_ok': of(
    'Pain that counts as adequate at or below',
    3,
    'points of 10',
    'S-OPTIONDM',
  ),
  'P.trial.baseline_pre_days': of(
    'Trial baseline: at most this long before the start',
    14,
    'days',
    'design',
  ),
  'P.trial.baseline_post_days': of(
    'Trial baseline: at most this long after the start',
    3,
    'days',
    'design',
  ),
  'P.trial.min_weeks': of('Shortest adequate trial', 4, 'weeks', 'SEED'),
  'P.trial.max_weeks': of('Trial after which a change is due', 6, 'weeks', 'SEED'),
  'P.referral.weeks': of('Treatment without response before referral', 8, 'weeks', 'SEED'),
  'P.maxdose.min_days': of('Time at the maximum dose before it is judged', 14, 'days', 'design'),
  'P.nsaid.max_days': of('Longest oral NSAID course', 7, 'days', 'SEED'),
  'P.nsaid.merge_gap_days': of('NSAID-free time that ends a course', 7, 'days', 'design'),
  'P.renal.max_age_days': of('Kidney function is fresh for', 180, 'days', 'design'),
  'P.renal.max_age_reduced_days': of('Reduced kidney function is fresh for', 90, 'days', 'design'),
  'P.renal.nsaid_max_age_days': of(
    'Kidney function is fresh on an oral NSAID for',
    90,
    'days',
    'design',
  ),
  'P.hba1c.interval_days': of('HbA1c interval', 180, 'days', 'S-ADA2025'),
  'P.hba1c.interval_offtarget_days': of(
    'HbA1c interval at or above target',
    90,
    'days',
    'S-ADA2025',
  ),
  'P.hba1c.target_pct': of('HbA1c target', 7, '%', 'S-ADA2025'),
  'P.hba1c.rise_points': of('HbA1c rise that counts', 0.5, 'percentage points', 'design'),
  'P.hba1c.rise_min_days': of(
    'HbA1c speaks about a medicine from this long on it',
    28,
    'days',
    'design',
  ),
  'P.hba1c.baseline_pre_days': of(
    'HbA1c baseline: at most this long before the start',
    120,
    'days',
    'design',
  ),
  'P.b12.interval_days': of('B12 interval on metformin', 365, 'days', 'design'),
  'P.weight.info_pct': of('Weight gain worth knowing', 5, '%', 'design'),
  'P.weight.action_pct': of('Weight gain that needs action', 7, '%', 'S-LBL-PGB'),
  'P.weight.hf_kg': of('Rapid weight gain in heart failure', 2, 'kg', 'design'),
  'P.weight.hf_days': of('Rapid weight gain: within', 7, 'days', 'design'),
  'P.opioid.short_days': of('Longest short opioid course', 14, 'days', 'design'),
  'P.opioid.mme_action': of('Opioid dose that needs action', 50, 'MME/day', 'S-CDC2022'),
  'P.psych.interval_days': of('Psychological screen interval', 90, 'days', 'design'),
  'P.psych.first_due_days': of('First psychological screen due after', 28, 'days', 'design'),
  'P.cbt.lookback_days': of('A CBT record counts for', 180, 'days', 'design'),
  'P.pt.start_within_days': of('Physical therapy to start within', 14, 'days', 'design'),
  'P.pt.session_gap_days': of(
    'Longest gap between physical therapy sessions',
    21,
    'days',
    'design',
  ),
  'P.bp.check_days': of('Blood pressure check on an SNRI within', 28, 'days', 'design'),
  'P.sodium.check_days': of('Sodium check on an antidepressant within', 28, 'days', 'design'),
  'P.ecg.age': of('ECG before a tricyclic from age', 40, 'years', 'practice'),
  'P.redflag.screen_days': of('A red-flag screen is current for', 28, 'days', 'design'),
  'P.neuro.grace_days': of('Neuropathic assessment due after', 7, 'days', 'design'),
  'P.worsening.nrs_points': of(
    'Rise in pain that counts as worsening',
    2,
    'points',
    'S-FARRAR2001',
  ),
  'P.worsening.window_days': of(
    'Previous pain score at most this much earlier',
    60,
    'days',
    'design',
  ),
  'P.taper.window_days': of('A stop without taper is watched for', 14, 'days', 'design'),
  'P.discord.min_days': of(
    'Pain and function are compared from this long after baseline',
    28,
    'days',
    'design',
  ),
  'P.referral.open_days': of('A referral should have an outcome within', 28, 'days', 'design'),
  'P.referral.urgent_open_days': of(
    'An urgent spinal referral should have an outcome within',
    2,
    'days',
    'design',
  ),
  'P.vitamin.check_days': of('Vitamin status is asked after', 14, 'days', 'design'),
  'P.weightplan.days': of('A weight plan counts for', 180, 'days', 'design'),
  'P.bmi.plan': of('Body mass index from which a weight plan is offered', 25, 'kg/m2', 'SEED'),
  'P.ae.check_days': of('A tolerability record counts for', 28, 'days', 'design'),
  'P.alt.action_u_l': of('ALT that needs action from', 120, 'U/L', 'design'),
  'P.alt.urgent_u_l': of('ALT that is urgent from', 200, 'U/L', 'design'),
  'P.potassium.action': of('Potassium that needs action from', 5.5, 'mmol/L', 'practice'),
  'P.potassium.urgent': of('Potassium that is urgent from', 6, 'mmol/L', 'practice'),
} satisfies Record<string, Parameter>;

/** Default values. "design" and "practice" mark choices that a clinician must approve. */
export const parameters = speaking(inEnglish, ['label', 'unit']);

export type ParameterId = keyof typeof parameters;

/** The ids of all parameters. */
export const parameterIds = Object.keys(parameters).filter(isParameterId);

/** True for the id of a parameter of the protocol. */
export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(parameters, id);
}

/** True for days, weeks and years, which are counted in whole numbers. */
export function isWholeNumber(id: ParameterId): boolean {
  return ['days', 'weeks', 'years'].includes(inEnglish[id].unit);
}
