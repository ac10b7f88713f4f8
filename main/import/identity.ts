/** Whether two people who share an identifier are one. */
import type { PatientDetails } from '../../clinical/patient.ts';
import { canBeSamePerson } from '../../fhir/same-person.ts';

export type Identifier = { system: string; value: string };
type Described = Pick<PatientDetails, 'name' | 'birthDate' | 'sex'>;

/** `doubtful`: the same source entry now describes somebody else; only a person can tell. */
export type Verdict = 'same' | 'another' | 'doubtful';

/**
 * A shared number alone proves nothing: senders do give one test number to several people. The
 * address of the source's own Patient entry is unique, so a single difference there (a name changed,
 * a birth date put right) is a correction of the same person; more than one is doubtful.
 */
export function compare(a: Described, b: Described, shared: readonly Identifier[]): Verdict {
  if (canBeSamePerson(a, b)) return 'same';
  const differences = [
    !canBeSamePerson({ ...a, birthDate: null, sex: 'unknown' }, b),
    a.birthDate !== b.birthDate,
    a.sex !== b.sex,
  ];
  const count = differences.filter(Boolean).length;
  if (shared.some(isUniqueAddress)) return count === 1 ? 'same' : 'doubtful';
  // One number, one name, and another birth date: a mistake of the source, or two of a family.
  const isNamesake = count === 1 && a.name === b.name && !shared.every(isBareReference);
  return isNamesake ? 'doubtful' : 'another';
}

/** The identifiers both have. */
export function sharedBy(a: readonly Identifier[], b: readonly Identifier[]): Identifier[] {
  const known = new Set(b.map(keyOf));
  return a.filter((identifier) => known.has(keyOf(identifier)));
}

export function keyOf({ system, value }: Identifier): string {
  return `${system}|${value}`;
}

/** `Patient/1`: unique within one sender's files at best. */
export function isBareReference({ system }: Identifier): boolean {
  return system === 'urn:dorso:fhir-reference';
}

/** URLs and UUIDs (RFC 3986) are given once. */
function isUniqueAddress({ system }: Identifier): boolean {
  return system === 'urn:ietf:rfc:3986';
}
