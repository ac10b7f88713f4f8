/** Which patient of the record a laboratory means; in doubt none, and a person decides. */
import { say } from '../../clinical/language/say.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { OpenRecord } from '../../db/index.ts';
import { canBeSamePerson } from '../../fhir/same-person.ts';
import type { Described } from './read-oru.ts';

export type Match = { patient: Patient } | { reason: string };

/**
 * A number of the message must be the patient's own, and the birth date must be given on both sides
 * and be equal, and the name must share a part; a sex that both know must be equal. Anything less
 * goes to the review list: a result in the wrong record is worse than one that waits.
 */
export function findLabPatient(
  record: OpenRecord,
  patients: readonly Patient[],
  said: Described,
): Match {
  if (said.ids.length === 0) return { reason: say`the message has no patient number` };
  const candidates = patients.filter((patient) => hasNumber(record, patient, said));
  if (candidates.length === 0) return { reason: say`no patient of the record has this number` };
  if (said.birthDate === null) return { reason: say`the message has no birth date to compare` };
  const [patient, ...more] = candidates.filter(
    (one) => one.birthDate === said.birthDate && canBeSamePerson(one, said),
  );
  if (!patient) return { reason: say`the number is known, but name, birth date or sex differ` };
  return more.length > 0 ? { reason: say`several patients of the record fit` } : { patient };
}

function hasNumber(record: OpenRecord, { id, number }: Patient, { ids }: Described): boolean {
  return ids.some(
    ({ value, authority }) =>
      value === number ||
      [authority, `urn:oid:${authority}`].some(
        (system) => authority !== '' && record.patientByIdentifier(system, value) === id,
      ),
  );
}
