/**
 * When each rule speaks, in a sentence for whoever asks: a summary of the rule's own conditions, which
 * decide. A gap such as {P.nsaid.max_days} is filled with that parameter as it is in force.
 */
import { speakingNames } from '../language/speaking.ts';
import type { Parameter } from '../protocol/parameters.ts';
import { isParameterId, type ParameterId } from '../protocol/parameters.ts';

/** By rule id, with the gaps open. */
export const ruleConditions: Readonly<Record<string, string>> = speakingNames({
  R01: 'A red flag of the emergency or same-day level was found at its last screen and has not been cleared since.',
  R02: 'A muscle group has lost at least one grade since it was last examined, is found at grade 3 or less for the first time or lower than before, or the clinician marks the deficit as progressive; no urgent spine referral and no recovery has followed.',
  R03: 'The red-flag questions were never asked, or last more than {P.redflag.screen_days} ago.',
  R04: 'From {P.neuro.grace_days} after enrolment: no neuropathic screen is scored and no pain mechanism is recorded.',
  R05: 'The pain has a neuropathic part, by its mechanism or, where none is recorded, by the last screen, and no medicine for it is taken or was declined. Not while R01, R02 or R44 stands.',
  R06: 'The last screen is positive although the mechanism is musculoskeletal, or painDETECT lies in its unclear range and no mechanism was recorded since.',
  R07: 'A medicine for neuropathic pain is taken and no pain score lies between {P.trial.baseline_pre_days} before its start and {P.trial.baseline_post_days} after it.',
  R09: 'A red flag of the two-week or the routine pathway was found and has not been cleared. Past cancer together with progressive or night pain makes it urgent.',
  R10: 'Pain and function were last assessed together between {P.reassess.due_days} and {P.reassess.overdue_days} ago.',
  R11: 'Pain and function were last assessed together more than {P.reassess.overdue_days} ago.',
  R12: 'A pain score is at most {P.score.current_days} old, but no function score is.',
  R13: 'At least {P.discord.min_days} after the baseline, pain has responded and function has not reached its meaningful change. Not while R01 or R02 stands.',
  R14: 'At least {P.discord.min_days} after the baseline, function has improved by its meaningful change and pain has not responded.',
  R15: 'Average pain, at most {P.score.decision_days} old, is higher by {P.worsening.nrs_points} or more than the score before it, which lies at most {P.worsening.window_days} further back.',
  R20: 'The dose has stood for its shortest interval, a higher step exists within the limits that fit the patient, pain has not responded by a score of at most {P.score.decision_days}, side effects were asked about and none holds, and kidney function is recent where it matters.',
  R21: 'Duloxetine has been taken at 30 mg/day for its first days, 60 mg fits the patient, side effects were asked about and none holds, and no adequate response is recorded yet.',
  R23: 'The highest dose that fits the patient has been taken for {P.maxdose.min_days} and pain has not responded by a score since then of at most {P.score.decision_days}.',
  R24: 'The daily dose is above the protocol’s maximum, or above a lower one for age over 75, liver disease or heavy alcohol use.',
  R29: 'Side effects of a medicine were not asked about in {P.ae.check_days}; it is for action where everything else for the next step holds.',
  R30: 'The last report of a side effect is moderate or severe, or one of the dangerous ones at any grade. Oedema and weight gain on a gabapentinoid are left to R37.',
  R31: 'A medicine that depends on the kidneys, or an oral NSAID, is taken and kidney function is unknown or older than {P.renal.max_age_days}; {P.renal.max_age_reduced_days} where it is reduced, {P.renal.nsaid_max_age_days} for an NSAID. Not on dialysis.',
  R32: 'The dose is above what the last kidney function allows for the medicine.',
  R33: 'An oral NSAID is taken with an eGFR below 60; below 30 it is urgent.',
  R34: 'Oral NSAIDs, whichever, have been taken for {P.nsaid.max_days} or more. Courses less than {P.nsaid.merge_gap_days} apart count as one; topical NSAIDs and low-dose aspirin do not count.',
  R35: 'A medicine that needs tapering was stopped within the last {P.taper.window_days} without a lower dose long enough before.',
  R36: 'A medicine is taken that a recorded condition, or one that it implies, rules out.',
  R37: 'On a gabapentinoid, weight has risen by {P.weight.info_pct} (for action from {P.weight.action_pct}) since its start, or oedema or weight gain is reported; with heart failure, any oedema or {P.weight.hf_kg} within {P.weight.hf_days} is urgent.',
  R38: 'Medicines are taken together that interact; how strongly decides the urgency.',
  R39: 'Pregnancy is recorded or implied and a medicine is taken that needs review in it.',
  R40: 'A trial of an oral medicine has run for at least four weeks without an adequate response; it is for action from six weeks on. Not while R01 or R02 stands.',
  R42: 'From {P.psych.first_due_days} after enrolment, or while R40 stands: no PHQ-2 or PHQ-9 in {P.psych.interval_days}.',
  R43: 'The last PHQ-2 is 3 or more and no PHQ-9 followed, or the last PHQ-9 has its self-harm item unanswered.',
  R44: 'The self-harm item of the last PHQ-9 is above 0 and no safety assessment followed.',
  R45: 'The last PHQ-9 or GAD-7, at most {P.psych.interval_days} old, is 10 or more, and neither a mental health referral nor CBT followed.',
  R46: 'R40 stands, or STarT Back or the catastrophizing scale is high, and CBT was not considered in {P.cbt.lookback_days}.',
  R47: 'Medicines and structured physical therapy together have run for {P.referral.weeks} without an adequate response, and no pain specialist was asked. Not while R01 or R02 stands.',
  R48: 'Medicines have run for {P.referral.weeks} without an adequate response and structured physical therapy never began.',
  R49: 'A referral was sent more than {P.referral.open_days} ago ({P.referral.urgent_open_days} for an urgent spine referral) and nothing is recorded of what came of it.',
  R50: 'From {P.pt.start_within_days} after enrolment: physical therapy is neither running nor declined.',
  R51: 'Physical therapy is advice only, or structured with no session for more than {P.pt.session_gap_days}.',
  R52: 'The body mass index is {P.bmi.plan} or more and no weight plan was made in {P.weightplan.days}. Not with a red flag that explains weight, nor in pregnancy.',
  R54: 'A procedure is considered and neither a pain specialist nor a spine service was asked since.',
  R60: 'An opioid, tramadol and tapentadol included, has been taken for at most {P.opioid.short_days}.',
  R61: 'An opioid has been taken for more than {P.opioid.short_days}.',
  R62: 'All opioids together reach {P.opioid.mme_action} or more.',
  R70: 'Metformin is taken and vitamin B12 was never measured, or last more than {P.b12.interval_days} ago.',
  R71: 'The last vitamin B12 is low and was not treated since, or in the unclear range and not confirmed by methylmalonic acid or active B12.',
  R73: 'From {P.vitamin.check_days} after enrolment: the vitamin was never measured and no trial of a supplement is recorded.',
  R74: 'Diabetes is recorded and HbA1c is missing, older than {P.hba1c.interval_days}, or at or above {P.hba1c.target_pct} and older than {P.hba1c.interval_offtarget_days}.',
  R75: 'On a medicine that can raise glucose, HbA1c of at least {P.hba1c.rise_min_days} after its start is higher by {P.hba1c.rise_points} or more than before it.',
  R76: 'On an SNRI or an oral NSAID, blood pressure since its start is high; or it was not measured {P.bp.check_days} after an SNRI began.',
  R77: 'On an antidepressant, sodium since its start is low; or it was not measured {P.sodium.check_days} after the start at age 65 or more or with a thiazide.',
  R78: 'A tricyclic is taken at {P.ecg.age} or more of age, or with heart disease, and no ECG is recorded within a year before its start or since.',
  R79: 'On duloxetine, ALT is {P.alt.action_u_l} or more (urgent from {P.alt.urgent_u_l}); on an oral NSAID, potassium is {P.potassium.action} or more (urgent from {P.potassium.urgent}).',
});

/** The parameters a sentence names. */
export function parametersIn(sentence: string): ParameterId[] {
  return [...sentence.matchAll(gaps)].flatMap(([, id = '']) => (isParameterId(id) ? [id] : []));
}

/**
 * When the rule speaks under a protocol.
 *
 * @param write a parameter as it is read: "7 days".
 */
export function conditionOf(
  ruleId: string,
  parameter: (id: ParameterId) => Parameter,
  write: (parameter: Parameter) => string,
): string {
  const sentence = ruleConditions[ruleId] ?? '';
  return sentence.replace(gaps, (gap, id: string) =>
    isParameterId(id) ? write(parameter(id)) : gap,
  );
}

const gaps = /\{(P\.[a-z0-9_.]+)\}/g;
