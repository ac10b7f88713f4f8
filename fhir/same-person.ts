/** Whether two descriptions can be of one person, before an identifier match is believed. */
import type { PatientDetails } from '../clinical/patient.ts';

type Described = Pick<PatientDetails, 'name' | 'birthDate' | 'sex'>;

/**
 * True when nothing speaks against it: birth dates and sexes that are both known are equal, and the
 * names share a part. Shared test numbers in senders' files (two people, one "patient number") make
 * this check necessary: putting two people into one record is the worst an import can do.
 */
export function canBeSamePerson(a: Described, b: Described): boolean {
  if (a.birthDate !== null && b.birthDate !== null && a.birthDate !== b.birthDate) return false;
  if (a.sex !== 'unknown' && b.sex !== 'unknown' && a.sex !== b.sex) return false;
  const parts = new Set(nameParts(a.name));
  return nameParts(b.name).some((part) => parts.has(part));
}

function nameParts(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1);
}
