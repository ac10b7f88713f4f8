/** The rule set, in the order of their numbers: one line a rule. */
import { adverseEffectHold } from './adverse-effect-hold.ts';
import { b12DueOnMetformin } from './b12-due-on-metformin.ts';
import { doseAboveProtocol } from './dose-above-protocol.ts';
import { doseAboveRenalLimit } from './dose-above-renal-limit.ts';
import { duloxetineRunInOver } from './duloxetine-run-in-over.ts';
import { functionNotRecorded } from './function-not-recorded.ts';
import { kidneyFunctionDue } from './kidney-function-due.ts';
import { maximumWithoutResponse } from './maximum-without-response.ts';
import { motorDeficitOpen } from './motor-deficit.ts';
import { neuropathicAssessmentMissing } from './neuropathic-assessment-missing.ts';
import { nsaidLongerThanAWeek } from './nsaid-longer-than-a-week.ts';
import { nsaidReducedEgfr } from './nsaid-reduced-egfr.ts';
import { reassessmentDue } from './reassessment-due.ts';
import { reassessmentOverdue } from './reassessment-overdue.ts';
import { redFlagEmergency } from './red-flag-emergency.ts';
import { redFlagScreenDue } from './red-flag-screen-due.ts';
import { redFlagTwoWeek } from './red-flag-two-week.ts';
import type { Rule } from './rule.ts';
import { titrationUpDue } from './titration-up-due.ts';
import { tolerabilityNotRecorded } from './tolerability-not-recorded.ts';

export const rules: readonly Rule[] = [
  redFlagEmergency,
  motorDeficitOpen,
  redFlagScreenDue,
  neuropathicAssessmentMissing,
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
  b12DueOnMetformin,
];
