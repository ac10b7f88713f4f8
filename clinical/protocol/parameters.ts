/**
 * The protocol's numbers: each with its default, unit and source. A profile or a clinic may set
 * another value; rules read them only through the protocol.
 */

export type Parameter = { label: string; value: number; unit: string; source: string };

/** Default values. "design" and "practice" mark choices that a clinician must approve. */
export const parameters = {
  'P.reassess.due_days': {
    label: 'Reassessment of pain and function due from',
    value: 14,
    unit: 'days',
    source: 'SEED',
  },
  'P.reassess.overdue_days': {
    label: 'Reassessment overdue after',
    value: 28,
    unit: 'days',
    source: 'SEED',
  },
  'P.reassess.pair_window_days': {
    label: 'Pain and function are one reassessment when at most this far apart',
    value: 3,
    unit: 'days',
    source: 'design',
  },
  'P.score.current_days': {
    label: 'A score is current for',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.score.decision_days': {
    label: 'A pain score supports a decision for',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.score.min_days_on_dose': {
    label: 'A score speaks about a dose from this long on it',
    value: 3,
    unit: 'days',
    source: 'design',
  },
  'P.response.pain_pct': {
    label: 'Fall in pain that counts as adequate',
    value: 30,
    unit: '%',
    source: 'S-IMMPACT2008',
  },
  'P.response.nrs_ok': {
    label: 'Pain that counts as adequate at or below',
    value: 3,
    unit: 'points of 10',
    source: 'S-OPTIONDM',
  },
  'P.trial.baseline_pre_days': {
    label: 'Trial baseline: at most this long before the start',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.trial.baseline_post_days': {
    label: 'Trial baseline: at most this long after the start',
    value: 3,
    unit: 'days',
    source: 'design',
  },
  'P.trial.min_weeks': {
    label: 'Shortest adequate trial',
    value: 4,
    unit: 'weeks',
    source: 'SEED',
  },
  'P.trial.max_weeks': {
    label: 'Trial after which a change is due',
    value: 6,
    unit: 'weeks',
    source: 'SEED',
  },
  'P.referral.weeks': {
    label: 'Treatment without response before referral',
    value: 8,
    unit: 'weeks',
    source: 'SEED',
  },
  'P.maxdose.min_days': {
    label: 'Time at the maximum dose before it is judged',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.nsaid.max_days': {
    label: 'Longest oral NSAID course',
    value: 7,
    unit: 'days',
    source: 'SEED',
  },
  'P.nsaid.merge_gap_days': {
    label: 'NSAID-free time that ends a course',
    value: 7,
    unit: 'days',
    source: 'design',
  },
  'P.renal.max_age_days': {
    label: 'Kidney function is fresh for',
    value: 180,
    unit: 'days',
    source: 'design',
  },
  'P.renal.max_age_reduced_days': {
    label: 'Reduced kidney function is fresh for',
    value: 90,
    unit: 'days',
    source: 'design',
  },
  'P.renal.nsaid_max_age_days': {
    label: 'Kidney function is fresh on an oral NSAID for',
    value: 90,
    unit: 'days',
    source: 'design',
  },
  'P.hba1c.interval_days': {
    label: 'HbA1c interval',
    value: 180,
    unit: 'days',
    source: 'S-ADA2025',
  },
  'P.hba1c.interval_offtarget_days': {
    label: 'HbA1c interval at or above target',
    value: 90,
    unit: 'days',
    source: 'S-ADA2025',
  },
  'P.hba1c.target_pct': { label: 'HbA1c target', value: 7, unit: '%', source: 'S-ADA2025' },
  'P.hba1c.rise_points': {
    label: 'HbA1c rise that counts',
    value: 0.5,
    unit: 'percentage points',
    source: 'design',
  },
  'P.hba1c.rise_min_days': {
    label: 'HbA1c speaks about a medicine from this long on it',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.hba1c.baseline_pre_days': {
    label: 'HbA1c baseline: at most this long before the start',
    value: 120,
    unit: 'days',
    source: 'design',
  },
  'P.b12.interval_days': {
    label: 'B12 interval on metformin',
    value: 365,
    unit: 'days',
    source: 'design',
  },
  'P.weight.info_pct': {
    label: 'Weight gain worth knowing',
    value: 5,
    unit: '%',
    source: 'design',
  },
  'P.weight.action_pct': {
    label: 'Weight gain that needs action',
    value: 7,
    unit: '%',
    source: 'S-LBL-PGB',
  },
  'P.weight.hf_kg': {
    label: 'Rapid weight gain in heart failure',
    value: 2,
    unit: 'kg',
    source: 'design',
  },
  'P.weight.hf_days': {
    label: 'Rapid weight gain: within',
    value: 7,
    unit: 'days',
    source: 'design',
  },
  'P.opioid.short_days': {
    label: 'Longest short opioid course',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.opioid.mme_action': {
    label: 'Opioid dose that needs action',
    value: 50,
    unit: 'MME/day',
    source: 'S-CDC2022',
  },
  'P.psych.interval_days': {
    label: 'Psychological screen interval',
    value: 90,
    unit: 'days',
    source: 'design',
  },
  'P.psych.first_due_days': {
    label: 'First psychological screen due after',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.cbt.lookback_days': {
    label: 'A CBT record counts for',
    value: 180,
    unit: 'days',
    source: 'design',
  },
  'P.pt.start_within_days': {
    label: 'Physical therapy to start within',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.pt.session_gap_days': {
    label: 'Longest gap between physical therapy sessions',
    value: 21,
    unit: 'days',
    source: 'design',
  },
  'P.bp.check_days': {
    label: 'Blood pressure check on an SNRI within',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.sodium.check_days': {
    label: 'Sodium check on an antidepressant within',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.ecg.age': {
    label: 'ECG before a tricyclic from age',
    value: 40,
    unit: 'years',
    source: 'practice',
  },
  'P.redflag.screen_days': {
    label: 'A red-flag screen is current for',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.neuro.grace_days': {
    label: 'Neuropathic assessment due after',
    value: 7,
    unit: 'days',
    source: 'design',
  },
  'P.worsening.nrs_points': {
    label: 'Rise in pain that counts as worsening',
    value: 2,
    unit: 'points',
    source: 'S-FARRAR2001',
  },
  'P.worsening.window_days': {
    label: 'Previous pain score at most this much earlier',
    value: 60,
    unit: 'days',
    source: 'design',
  },
  'P.taper.window_days': {
    label: 'A stop without taper is watched for',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.discord.min_days': {
    label: 'Pain and function are compared from this long after baseline',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.referral.open_days': {
    label: 'A referral should have an outcome within',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.referral.urgent_open_days': {
    label: 'An urgent spinal referral should have an outcome within',
    value: 2,
    unit: 'days',
    source: 'design',
  },
  'P.vitamin.check_days': {
    label: 'Vitamin status is asked after',
    value: 14,
    unit: 'days',
    source: 'design',
  },
  'P.weightplan.days': {
    label: 'A weight plan counts for',
    value: 180,
    unit: 'days',
    source: 'design',
  },
  'P.bmi.plan': {
    label: 'Body mass index from which a weight plan is offered',
    value: 25,
    unit: 'kg/m2',
    source: 'SEED',
  },
  'P.ae.check_days': {
    label: 'A tolerability record counts for',
    value: 28,
    unit: 'days',
    source: 'design',
  },
  'P.alt.action_u_l': {
    label: 'ALT that needs action from',
    value: 120,
    unit: 'U/L',
    source: 'design',
  },
  'P.alt.urgent_u_l': {
    label: 'ALT that is urgent from',
    value: 200,
    unit: 'U/L',
    source: 'design',
  },
  'P.potassium.action': {
    label: 'Potassium that needs action from',
    value: 5.5,
    unit: 'mmol/L',
    source: 'practice',
  },
  'P.potassium.urgent': {
    label: 'Potassium that is urgent from',
    value: 6,
    unit: 'mmol/L',
    source: 'practice',
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

/** The ids of all parameters. */
export const parameterIds = Object.keys(parameters).filter(isParameterId);

/** True for the id of a parameter of the protocol. */
export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(parameters, id);
}
