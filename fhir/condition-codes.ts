/** Which of our conditions the codes of a Condition resource mean. */
import {
  conditionsOfIcd10,
  conditionsOfSnomed,
  type Condition,
} from '../clinical/conditions/index.ts';
import { SNOMED, type Concept } from './coded.ts';

const ICD10 =
  /^(http:\/\/hl7\.org\/fhir\/sid\/icd-10(-cm|-[a-z]{2})?|urn:oid:2\.16\.840\.1\.113883\.6\.(90|3))$/;
const SNOMED_SYSTEMS = [SNOMED, 'urn:oid:2.16.840.1.113883.6.96'];

/**
 * The conditions meant, each once. Several codings are one diagnosis in several systems: all that
 * are known are taken. Codes only, never words: "no heart failure" also holds the words.
 */
export function conditionsMeant(of: Concept): Condition[] {
  const found = of.codings.flatMap(({ system, code }) => {
    if (SNOMED_SYSTEMS.includes(system)) return conditionsOfSnomed(code);
    return ICD10.test(system) ? conditionsOfIcd10(code) : [];
  });
  return [...new Set(found)];
}
