/** The worklist summaries that the record keeps: what they were made from, and which still hold. */
import type { Day } from '../../clinical/day.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import {
  holdsOn,
  type DatedSummary,
  type WorklistSummary,
} from '../../clinical/worklist/summary.ts';
import type { OpenRecord } from '../../db/index.ts';
import { rulesEdition } from './rules-edition.ts';

export type Made = DatedSummary & { patientId: string; mark: string };

/**
 * All that a summary is made from, beside the day: the program, the protocol in force, the patient's
 * details, and the entry that last wrote anything of them, for a record only grows.
 */
export function markOf(
  patient: Patient,
  lastEntry: string | undefined,
  { version }: Protocol,
): string {
  return JSON.stringify([rulesEdition(), version, lastEntry ?? null, patient]);
}

/** What is kept of these patients and may be read on a day; who is missing must be asked about. */
export function keptOf(
  record: OpenRecord,
  wanted: readonly { patient: Patient; mark: string }[],
  on: Day,
): Map<string, WorklistSummary> {
  const marks = new Map(wanted.map(({ patient, mark }) => [patient.id, mark]));
  const holding = new Map<string, WorklistSummary>();
  for (const [patientId, { body, ...days }] of record.summaries(marks)) {
    // What a seal vouches for was written by `keep` of this very edition.
    if (holdsOn(days, on)) holding.set(patientId, JSON.parse(body) as WorklistSummary);
  }
  return holding;
}

/** Keeps what was worked out. Where it cannot be written just now, it is worked out again next time. */
export function keep(record: OpenRecord, made: readonly Made[]): void {
  if (made.length === 0) return;
  record.keepSummaries(
    made.map(({ patientId, mark, madeOn, until, summary }) => ({
      ...{ patientId, mark, madeOn, until },
      body: JSON.stringify(summary),
    })),
  );
}
