/** What remains of a statement when every free text is taken out. */
import { findMedicine } from '../../../clinical/formulary/index.ts';
import type { FactKind, Statement } from '../../../clinical/facts.ts';

type Of<K extends FactKind> = Extract<Statement, { kind: K }>;
type Removers = { [K in FactKind]: (said: Of<K>) => Of<K> | null };

/** Stands where the record demands some words. */
export const removed = '(removed)';

const asIs = <T>(said: T): T => said;
/** Local ids that people may have typed are kept only where the product itself knows them. */
const known = (id: string): boolean => findMedicine(id) !== null;

const removers: Removers = {
  score: asIs,
  dose: (said) => (known(said.medicine) ? { ...said, regimen: null } : null),
  adverse_effect: (said) => ({
    ...said,
    medicine: said.medicine !== null && known(said.medicine) ? said.medicine : null,
  }),
  adverse_effect_check: asIs,
  lab: (said) => ({ ...said, reportedUnit: said.reportedUnit.replace(/[^\w%/.*{}()[\] -]/g, '') }),
  vital: asIs,
  red_flag_screen: (said) => ({ ...said, outcome: said.cleared.length > 0 ? removed : null }),
  neuro_exam: asIs,
  mechanism: asIs,
  condition: asIs,
  allergy: (said) => ({
    ...said,
    substance: (said.medicine === null ? null : findMedicine(said.medicine)?.name) ?? removed,
    reaction: null,
  }),
  therapy: (said) => ({ ...said, outcome: null }),
  therapy_session: asIs,
  referral: (said) => ({ ...said, outcome: null }),
  supplement_trial: asIs,
  refusal: asIs,
  care_event: (said) => ({ ...said, outcome: null }),
  note: () => null,
  prompt_response: (said) => ({ ...said, reasonText: said.reason === 'other' ? removed : null }),
  contact: (said) => ({ ...said, words: null }),
  titration_plan: (said) => (known(said.medicine) ? { ...said, words: null } : null),
  document: asIs,
  void: (said) => ({ ...said, reason: removed }),
};

/** The statement without free text; null where nothing of it would be left. */
export function withoutWords(said: Statement): Statement | null {
  // The checker cannot tell that a kind and its remover belong together.
  const remove = removers[said.kind] as (said: Statement) => Statement | null;
  return remove(said);
}
