/** Which patients of the worklist are shown. Every condition that is set must hold. */
import { z } from 'zod';
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { CheckedRow, WorklistRow } from '../../clinical/worklist.ts';

export const mechanismChoices = ['neuropathic', 'musculoskeletal', 'mixed', 'none'] as const;

export const filterSchema = z.strictObject({
  /** Patients whose latest visit in Dorso the signed-in person recorded. */
  mine: z.boolean(),
  /** Reassessment is overdue by the protocol in force for the patient. */
  overdue: z.boolean(),
  /** A prompt is open that was not at the last visit. */
  opened: z.boolean(),
  /** Takes this medicine; null = whatever is taken. */
  medicine: z.string().max(64).nullable(),
  /** Classified so; `none` = not classified yet, null = however. */
  mechanism: z.enum(mechanismChoices).nullable(),
});
export type Filter = z.infer<typeof filterSchema>;

export const everybody: Filter = {
  mine: false,
  overdue: false,
  opened: false,
  medicine: null,
  mechanism: null,
};

export function sameFilter(a: Filter, b: Filter): boolean {
  return (
    a.mine === b.mine &&
    a.overdue === b.overdue &&
    a.opened === b.opened &&
    a.medicine === b.medicine &&
    a.mechanism === b.mechanism
  );
}

/** The rows that pass. A patient not checked yet passes only where nothing is asked. */
export function filtered(
  rows: readonly WorklistRow[],
  filter: Filter,
  personId: string,
): readonly WorklistRow[] {
  if (sameFilter(filter, everybody)) return rows;
  return rows.filter((row) => row.checked && passes(row, filter, personId));
}

function passes(row: CheckedRow, filter: Filter, personId: string): boolean {
  return (
    (!filter.mine || row.seenBy === personId) &&
    (!filter.overdue || row.daysOverdue > 0) &&
    (!filter.opened || row.opened > 0) &&
    (filter.medicine === null || row.regimen.some((part) => part.medicine === filter.medicine)) &&
    (filter.mechanism === null || (row.mechanism ?? 'none') === filter.mechanism)
  );
}

export type MedicineChoice = { medicine: string; name: string; patients: number };

/** The medicines that patients take, by name, each with how many take it. */
export function medicineChoices(rows: readonly WorklistRow[]): MedicineChoice[] {
  const patients = new Map<string, number>();
  for (const row of rows) {
    if (!row.checked) continue;
    for (const { medicine } of row.regimen)
      patients.set(medicine, (patients.get(medicine) ?? 0) + 1);
  }
  return [...patients]
    .map(([medicine, count]) => ({
      medicine,
      name: findMedicine(medicine)?.name ?? medicine,
      patients: count,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
