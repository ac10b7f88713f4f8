/** What an import says it added, kind by kind, in a reader's words. */
import type { FactKind } from '../../clinical/facts.ts';
import type { Output } from '../../contract/commands.ts';

const kindWords: Readonly<Record<FactKind | 'patient', readonly [one: string, many: string]>> = {
  patient: ['patient', 'patients'],
  score: ['score', 'scores'],
  dose: ['medicine dose', 'medicine doses'],
  adverse_effect: ['adverse effect', 'adverse effects'],
  adverse_effect_check: ['adverse effect check', 'adverse effect checks'],
  lab: ['laboratory value', 'laboratory values'],
  vital: ['measurement', 'measurements'],
  red_flag_screen: ['red-flag screen', 'red-flag screens'],
  neuro_exam: ['neurological examination', 'neurological examinations'],
  mechanism: ['mechanism', 'mechanisms'],
  condition: ['condition', 'conditions'],
  allergy: ['allergy', 'allergies'],
  therapy: ['therapy', 'therapies'],
  therapy_session: ['therapy session', 'therapy sessions'],
  referral: ['referral', 'referrals'],
  supplement_trial: ['supplement trial', 'supplement trials'],
  refusal: ['refusal', 'refusals'],
  care_event: ['care event', 'care events'],
  note: ['note', 'notes'],
  prompt_response: ['answer to a prompt', 'answers to prompts'],
  contact: ['contact', 'contacts'],
  titration_plan: ['titration plan', 'titration plans'],
  document: ['document', 'documents'],
  void: ['voided entry', 'voided entries'],
};

/** The kinds that were added, patients first, then the most frequent. */
export function addedInWords(
  added: NonNullable<Output<'importFiles'>>['added'],
): { what: string; count: number }[] {
  return Object.entries(kindWords)
    .map(([kind, [one, many]]) => {
      const count = added[kind as keyof typeof kindWords] ?? 0; // Object.entries widens the keys of this very table
      return { kind, what: count === 1 ? one : many, count };
    })
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => Number(b.kind === 'patient') - Number(a.kind === 'patient') || b.count - a.count,
    )
    .map(({ what, count }) => ({ what, count }));
}
