/** A condition of the patient's history, as the rules name it, with the codes it is imported by. */
import { firstReview, type Knowledge } from '../knowledge.ts';

export type Condition = Knowledge & {
  id: string;
  label: string;
  /** True for the ids that rules, contraindications or escalations read. */
  readByRules: boolean;
  /** What this condition is a case of; followed further by the index. */
  implies: readonly string[];
  /** SNOMED CT concepts that mean it. */
  snomed: readonly string[];
  /** ICD-10-CM codes that mean it: `I50` covers all of `I50.x`. */
  icd10: readonly string[];
  /** Codes under those that do not. */
  icd10Except: readonly string[];
  /**
   * Days after which an imported record without an end no longer holds: a pregnancy or an acute
   * event that nobody closed. Null: it stands until someone records that it is gone.
   */
  endsAfterDays: number | null;
  /** Why a code was read one way where it could be read another. */
  note: string;
};

type Rest = Partial<
  Pick<
    Condition,
    'implies' | 'snomed' | 'icd10' | 'icd10Except' | 'endsAfterDays' | 'note' | 'sources'
  >
>;

function condition(readByRules: boolean, id: string, label: string, rest: Rest): Condition {
  return {
    id,
    label,
    readByRules,
    implies: [],
    snomed: [],
    icd10: [],
    icd10Except: [],
    endsAfterDays: null,
    note: '',
    sources: ['S-SNOMED'],
    confidence: 'codes from knowledge and shared test records',
    version: '1',
    reviewedOn: firstReview,
    ...rest,
  };
}

/** A condition that rules read. */
export const ruleCondition = (id: string, label: string, rest: Rest = {}): Condition =>
  condition(true, id, label, rest);

/** A condition that is worth showing; rules read it only through what it implies. */
export const shownCondition = (id: string, label: string, rest: Rest = {}): Condition =>
  condition(false, id, label, rest);
