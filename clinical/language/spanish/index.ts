/**
 * The Spanish of the clinical texts, by their English: one file a theme. Neutral, "usted", as read in
 * clinics of Latin America and the United States. Words that stay the same everywhere:
 *
 * - prompt aviso, red flag señal de alarma, side effect efecto adverso, reassessment reevaluación
 * - baseline valor basal, trial ensayo terapéutico, response adecuada or insuficiente
 * - titration titulación, step paso, taper reducción gradual, stop suspender, course curso
 * - screen tamizaje (by an instrument) or revisión (of red flags), referral derivación
 * - enrolment inclusión, physical therapy fisioterapia, CBT TCC, function función
 * - score puntuación, computer equipo, to add añadir, formulary vademécum, grave (an interaction) grave
 * - the record of one patient historia, the record of the clinic registro
 * - NSAID AINE, SNRI IRSN, SSRI ISRS, eGFR TFGe, CrCl ClCr, MMA AMM, MME/day MME/día
 */
import { adverseEffectWords } from './adverse-effect-words.ts';
import { conditionWords } from './condition-words.ts';
import { factProblemWords } from './fact-problem-words.ts';
import { importWords } from './import-words.ts';
import { programWords } from './program-words.ts';
import { recordFaultWords } from './record-fault-words.ts';
import { instrumentItemWords } from './instrument-item-words.ts';
import { instrumentWords } from './instrument-words.ts';
import { interactionWords } from './interaction-words.ts';
import { labWords } from './lab-words.ts';
import { medicineCautionWords } from './medicine-caution-words.ts';
import { medicineNameWords } from './medicine-name-words.ts';
import { medicineWords } from './medicine-words.ts';
import { planWords } from './plan-words.ts';
import { protocolWords } from './protocol-words.ts';
import { redFlagWords } from './red-flag-words.ts';
import { reportWords } from './report-words.ts';
import { reviewWords } from './review-words.ts';
import { ruleAssessmentWords } from './rule-assessment-words.ts';
import { ruleCareWords } from './rule-care-words.ts';
import { ruleCommonWords } from './rule-common-words.ts';
import { ruleHeadWords } from './rule-head-words.ts';
import { ruleMonitoringWords } from './rule-monitoring-words.ts';
import { ruleSafetyWords } from './rule-safety-words.ts';
import { ruleTitrationWords } from './rule-titration-words.ts';
import { ruleConditionWords } from './rule-condition-words.ts';
import { sourceWords } from './source-words.ts';

/** The files on their own: no text may stand in two of them. */
export const spanishByFile = {
  adverseEffectWords,
  conditionWords,
  factProblemWords,
  importWords,
  programWords,
  recordFaultWords,
  instrumentItemWords,
  instrumentWords,
  interactionWords,
  labWords,
  medicineCautionWords,
  medicineNameWords,
  medicineWords,
  planWords,
  protocolWords,
  redFlagWords,
  reportWords,
  reviewWords,
  ruleAssessmentWords,
  ruleCareWords,
  ruleCommonWords,
  ruleHeadWords,
  ruleMonitoringWords,
  ruleSafetyWords,
  ruleTitrationWords,
  ruleConditionWords,
  sourceWords,
} satisfies Record<string, Readonly<Record<string, string>>>;

export const spanish: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.values(spanishByFile).flatMap((words) => Object.entries(words)),
);
