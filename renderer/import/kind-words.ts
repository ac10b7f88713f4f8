/** What an import says it added, kind by kind, in a reader's words. */
import type { FactKind } from '../../clinical/facts.ts';
import type { Output } from '../../contract/commands.ts';
import { m } from '../../words/messages.js';

const kindWords: Readonly<Record<FactKind | 'patient', (input: { count: number }) => string>> = {
  patient: m.import_kind_patient,
  score: m.import_kind_score,
  dose: m.import_kind_dose,
  adverse_effect: m.import_kind_adverse_effect,
  adverse_effect_check: m.import_kind_adverse_effect_check,
  lab: m.import_kind_lab,
  vital: m.import_kind_vital,
  red_flag_screen: m.import_kind_red_flag_screen,
  neuro_exam: m.import_kind_neuro_exam,
  mechanism: m.import_kind_mechanism,
  condition: m.import_kind_condition,
  allergy: m.import_kind_allergy,
  therapy: m.import_kind_therapy,
  therapy_session: m.import_kind_therapy_session,
  referral: m.import_kind_referral,
  supplement_trial: m.import_kind_supplement_trial,
  refusal: m.import_kind_refusal,
  care_event: m.import_kind_care_event,
  note: m.import_kind_note,
  prompt_response: m.import_kind_prompt_response,
  contact: m.import_kind_contact,
  titration_plan: m.import_kind_titration_plan,
  document: m.import_kind_document,
  void: m.import_kind_void,
};

/** The kinds that were added, patients first, then the most frequent. */
export function addedInWords(
  added: NonNullable<Output<'importFiles'>>['added'],
): { what: string; count: number }[] {
  return Object.entries(kindWords)
    .map(([kind, words]) => {
      const count = added[kind as keyof typeof kindWords] ?? 0; // Object.entries widens the keys of this very table
      return { kind, what: words({ count }), count };
    })
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => Number(b.kind === 'patient') - Number(a.kind === 'patient') || b.count - a.count,
    )
    .map(({ what, count }) => ({ what, count }));
}
