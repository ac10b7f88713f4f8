/** The rule set, in the order of their numbers: one line a rule. */
import { adverseEffectHold } from './adverse-effect-hold.ts';
import { b12DueOnMetformin } from './b12-due-on-metformin.ts';
import { b12Low } from './b12-low.ts';
import { bloodPressureOnMedicine } from './blood-pressure-on-medicine.ts';
import { considerCbt } from './consider-cbt.ts';
import { contraindication } from './contraindication.ts';
import { doseAboveProtocol } from './dose-above-protocol.ts';
import { doseAboveRenalLimit } from './dose-above-renal-limit.ts';
import { drugInteraction } from './drug-interaction.ts';
import { duloxetineRunInOver } from './duloxetine-run-in-over.ts';
import { ecgBeforeTricyclic } from './ecg-before-tricyclic.ts';
import { eightWeeksWithoutResponse } from './eight-weeks-without-response.ts';
import { firstLineInadequate } from './first-line-inadequate.ts';
import { functionBetterPainNot } from './function-better-pain-not.ts';
import { functionNotRecorded } from './function-not-recorded.ts';
import { gabapentinoidWeightOedema } from './gabapentinoid-weight-oedema.ts';
import { hba1cDue } from './hba1c-due.ts';
import { hba1cRise } from './hba1c-rise.ts';
import { interventionConsidered } from './intervention-considered.ts';
import { kidneyFunctionDue } from './kidney-function-due.ts';
import { liverOrPotassium } from './liver-or-potassium.ts';
import { maximumWithoutResponse } from './maximum-without-response.ts';
import { moodScreenPositive } from './mood-screen-positive.ts';
import { motorDeficitOpen } from './motor-deficit.ts';
import { neuropathicAssessmentMissing } from './neuropathic-assessment-missing.ts';
import { neverMultimodal } from './never-multimodal.ts';
import { noNeuropathicAgent } from './no-neuropathic-agent.ts';
import { nsaidLongerThanAWeek } from './nsaid-longer-than-a-week.ts';
import { nsaidReducedEgfr } from './nsaid-reduced-egfr.ts';
import { opioidDoseHigh } from './opioid-dose-high.ts';
import { opioidProlonged } from './opioid-prolonged.ts';
import { opioidStarted } from './opioid-started.ts';
import { painBetterFunctionNot } from './pain-better-function-not.ts';
import { painWorsening } from './pain-worsening.ts';
import { phq9Needed } from './phq9-needed.ts';
import { physicalTherapyLapsed } from './physical-therapy-lapsed.ts';
import { physicalTherapyMissing } from './physical-therapy-missing.ts';
import { pregnancyReview } from './pregnancy-review.ts';
import { psychologicalScreenDue } from './psychological-screen-due.ts';
import { reassessmentDue } from './reassessment-due.ts';
import { reassessmentOverdue } from './reassessment-overdue.ts';
import { redFlagEmergency } from './red-flag-emergency.ts';
import { redFlagScreenDue } from './red-flag-screen-due.ts';
import { redFlagTwoWeek } from './red-flag-two-week.ts';
import { referralWithoutOutcome } from './referral-without-outcome.ts';
import { screenAndClassificationDisagree } from './screen-and-classification-disagree.ts';
import { selfHarmAnswer } from './self-harm-answer.ts';
import { sodiumOnAntidepressant } from './sodium-on-antidepressant.ts';
import { stoppedWithoutTaper } from './stopped-without-taper.ts';
import { titrationUpDue } from './titration-up-due.ts';
import { tolerabilityNotRecorded } from './tolerability-not-recorded.ts';
import { trialBaselineMissing } from './trial-baseline-missing.ts';
import { vitaminNeverChecked } from './vitamin-never-checked.ts';
import { weightPlan } from './weight-plan.ts';
import { speaking } from '../language/speaking.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = speaking<readonly Rule[]>(
  [
    redFlagEmergency,
    motorDeficitOpen,
    redFlagScreenDue,
    neuropathicAssessmentMissing,
    noNeuropathicAgent,
    screenAndClassificationDisagree,
    trialBaselineMissing,
    redFlagTwoWeek,
    reassessmentDue,
    reassessmentOverdue,
    functionNotRecorded,
    painBetterFunctionNot,
    functionBetterPainNot,
    painWorsening,
    titrationUpDue,
    duloxetineRunInOver,
    maximumWithoutResponse,
    doseAboveProtocol,
    tolerabilityNotRecorded,
    adverseEffectHold,
    kidneyFunctionDue,
    doseAboveRenalLimit,
    nsaidReducedEgfr,
    nsaidLongerThanAWeek,
    stoppedWithoutTaper,
    contraindication,
    gabapentinoidWeightOedema,
    drugInteraction,
    pregnancyReview,
    firstLineInadequate,
    psychologicalScreenDue,
    phq9Needed,
    selfHarmAnswer,
    moodScreenPositive,
    considerCbt,
    eightWeeksWithoutResponse,
    neverMultimodal,
    referralWithoutOutcome,
    physicalTherapyMissing,
    physicalTherapyLapsed,
    weightPlan,
    interventionConsidered,
    opioidStarted,
    opioidProlonged,
    opioidDoseHigh,
    b12DueOnMetformin,
    b12Low,
    vitaminNeverChecked,
    hba1cDue,
    hba1cRise,
    bloodPressureOnMedicine,
    sodiumOnAntidepressant,
    ecgBeforeTricyclic,
    liverOrPotassium,
  ],
  ['title', 'closesWhen', 'noSubject'],
);
