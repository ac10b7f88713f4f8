/**
 * Makes all anew that is worked out from the record: the worklist's summaries and what was last recorded
 * of each patient. Says where a summary that was kept said otherwise.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../clinical/day.ts';
import { say } from '../../clinical/language/say.ts';
import { RecordInUse, type OpenRecord } from '../../db/index.ts';
import { keep, keptOf, markOf, type Made } from './kept-summaries.ts';
import { protocolsOf } from './protocols.ts';
import { summarise } from './summarise.ts';

export type Rebuilt = {
  patients: number;
  /** How many had a summary that was still to be read on the day. */
  kept: number;
  /** Ids of patients whose kept summary said something else than their rules: always a fault. */
  differed: string[];
};

/** Asks everybody's rules on a day. Throws RecordInUse where another program is writing. */
export function rebuildSummaries(record: OpenRecord, on: Day): Rebuilt {
  const protocols = protocolsOf(record);
  const patients = record.patients();
  const wanted = () => {
    const last = record.lastRecorded(patients.map(({ id }) => id));
    return patients.map((patient) => {
      const protocol = protocols(patient.id)(on);
      return { patient, protocol, mark: markOf(patient, last.get(patient.id), protocol) };
    });
  };
  const kept = keptOf(record, wanted(), on);
  if (!record.dropSummaries()) throw inUse();
  const made = wanted().map(({ patient, protocol, mark }): Made => {
    const facts = record.facts(patient.id);
    return { ...summarise({ patient, facts, on, protocol }), patientId: patient.id, mark };
  });
  keep(record, made);
  const differed = made.filter(({ patientId, summary }) => {
    const before = kept.get(patientId);
    return before && !isDeepStrictEqual(before, summary);
  });
  return {
    patients: made.length,
    kept: kept.size,
    differed: differed.map(({ patientId }) => patientId),
  };
}

const inUse = () =>
  new RecordInUse(
    say`The record is being written by another program. Nothing was changed. Close it and try again.`,
  );
