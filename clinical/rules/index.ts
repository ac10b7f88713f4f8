/** The rule set, in the order of their numbers: one line a rule. */
import { adverseEffectHold } from './adverse-effect-hold.ts';
import { b12DueOnMetformin } from './b12-due-on-metformin.ts';
import { bloodPressureOnMedicine } from './blood-pressure-on-medicine.ts';
import { contraindication } from './contraindication.ts';
import { doseAboveProtocol } from './dose-above-protocol.ts';
import { doseAboveRenalLimit } from './dose-above-renal-limit.ts';
import { duloxetineRunInOver } from './duloxetine-run-in-over.ts';
import { ecgBeforeTricyclic } from './ecg-before-tricyclic.ts';
import { firstLineInadequate } from './first-line-inadequate.ts';
import { functionNotRecorded } from './function-not-recorded.ts';
import { gabapentinoidWeightOedema } from './gabapentinoid-weight-oedema.ts';
import { kidneyFunctionDue } from './kidney-function-due.ts';
import { liverOrPotassium } from './liver-or-potassium.ts';
import { maximumWithoutResponse } from './maximum-without-response.ts';
import { motorDeficitOpen } from './motor-deficit.ts';
import { neuropathicAssessmentMissing } from './neuropathic-assessment-missing.ts';
import { noNeuropathicAgent } from './no-neuropathic-agent.ts';
import { nsaidLongerThanAWeek } from './nsaid-longer-than-a-week.ts';
import { nsaidReducedEgfr } from './nsaid-reduced-egfr.ts';
import { pregnancyReview } from './pregnancy-review.ts';
import { reassessmentDue } from './reassessment-due.ts';
import { reassessmentOverdue } from './reassessment-overdue.ts';
import { redFlagEmergency } from './red-flag-emergency.ts';
import { redFlagScreenDue } from './red-flag-screen-due.ts';
import { redFlagTwoWeek } from './red-flag-two-week.ts';
import { selfHarmAnswer } from './self-harm-answer.ts';
import { sodiumOnAntidepressant } from './sodium-on-antidepressant.ts';
import { titrationUpDue } from './titration-up-due.ts';
import { tolerabilityNotRecorded } from './tolerability-not-recorded.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  redFlagEmergency,
  motorDeficitOpen,
  redFlagScreenDue,
  neuropathicAssessmentMissing,
  noNeuropathicAgent,
  redFlagTwoWeek,
  reassessmentDue,
  reassessmentOverdue,
  functionNotRecorded,
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
  contraindication,
  gabapentinoidWeightOedema,
  pregnancyReview,
  firstLineInadequate,
  selfHarmAnswer,
  b12DueOnMetformin,
  bloodPressureOnMedicine,
  sodiumOnAntidepressant,
  ecgBeforeTricyclic,
  liverOrPotassium,
];
