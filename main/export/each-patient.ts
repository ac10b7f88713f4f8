/** Goes through the patients of an export, one at a time. */
import { say } from '../../clinical/language/say.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { OpenRecord } from '../../db/index.ts';
import type { Deidentification } from './deidentify/nobody.ts';
import { ExportCancelled, ExportRefused } from './export-errors.ts';

export type ExportProgress = { done: number; total: number };

/** Whom to export, and who is told how far it is. */
export type Selection = {
  record: OpenRecord;
  /** Ids of patients; null = everyone. */
  patients: readonly string[] | null;
  onProgress?: (progress: ExportProgress) => void;
  signal?: AbortSignal;
  /** Makes every patient unrecognisable; a statement of it is written with the export. */
  deidentification?: Deidentification;
};

/**
 * The selected patients with all their facts, in the order they were added. Between two of them other
 * work gets its turn. Throws {@link ExportCancelled}, and {@link ExportRefused} for an id that is not
 * in the record.
 */
export async function* eachPatient({
  record,
  patients,
  onProgress,
  signal,
  deidentification,
}: Selection): AsyncGenerator<{ patient: Patient; facts: Fact[] }> {
  const chosen = chosenFrom(record.patients(), patients);
  for (const [done, patient] of chosen.entries()) {
    onProgress?.({ done, total: chosen.length });
    await breathe();
    if (signal?.aborted) throw new ExportCancelled();
    const one = { patient, facts: record.facts(patient.id) };
    yield deidentification ? deidentification.apply(one) : one;
  }
  onProgress?.({ done: chosen.length, total: chosen.length });
}

function chosenFrom(all: readonly Patient[], ids: readonly string[] | null): readonly Patient[] {
  if (ids === null) return all;
  const wanted = new Set(ids);
  const chosen = all.filter(({ id }) => wanted.has(id));
  if (chosen.length === wanted.size) return chosen;
  throw new ExportRefused(say`A selected patient is not in the record. Nothing was exported.`);
}
