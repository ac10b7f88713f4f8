/** What the kinds of entries are called, for choosing among them. */
import type { FactKind } from '../../clinical/facts.ts';
import { m } from '../../words/messages.js';

const names: Readonly<Record<FactKind, () => string>> = {
  score: m.details_kind_score,
  dose: m.details_kind_dose,
  adverse_effect: m.details_kind_adverse_effect,
  adverse_effect_check: m.details_kind_adverse_effect_check,
  lab: m.details_kind_lab,
  vital: m.details_kind_vital,
  red_flag_screen: m.details_kind_red_flag_screen,
  neuro_exam: m.details_kind_neuro_exam,
  mechanism: m.details_kind_mechanism,
  condition: m.details_kind_condition,
  allergy: m.details_kind_allergy,
  therapy: m.details_kind_therapy,
  therapy_session: m.details_kind_therapy_session,
  referral: m.details_kind_referral,
  supplement_trial: m.details_kind_supplement_trial,
  refusal: m.details_kind_refusal,
  care_event: m.details_kind_care_event,
  contact: m.details_kind_contact,
  titration_plan: m.details_kind_titration_plan,
  document: m.details_kind_document,
  note: m.details_kind_note,
  prompt_response: m.details_kind_prompt_response,
  void: m.details_kind_void,
};

/** The plural name of a kind: "Scores". */
export const sayKind = (kind: FactKind): string => names[kind]();
