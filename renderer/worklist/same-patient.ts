/** Patients who may be the one about to be added. */
import type { Day } from '../../clinical/day.ts';
import type { WorklistRow } from '../../clinical/worklist.ts';

export type Candidate = { name: string; number: string; birthDate: Day | null };

/** Those with the same number, or with the same name and birth date. */
export function alreadyHere(rows: readonly WorklistRow[], candidate: Candidate): WorklistRow[] {
  const name = folded(candidate.name);
  const number = folded(candidate.number);
  if (name === '' && number === '') return [];
  return rows.filter(
    (row) =>
      (number !== '' && folded(row.number) === number) ||
      (name !== '' && folded(row.name) === name && row.birthDate === candidate.birthDate),
  );
}

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
