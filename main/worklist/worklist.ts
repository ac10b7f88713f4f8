/** The worklist, read once from end to end: every patient of the record on a day. */
import type { Day } from '../../clinical/day.ts';
import { byNeed } from '../../clinical/worklist.ts';
import type { OpenRecord } from '../../db/index.ts';
import { protocolsOf } from './protocols.ts';
import { checkedRow, type Checked } from './worklist-row.ts';

/** One row a patient with all open prompts, those who need someone most first. */
export function worklist(record: OpenRecord, on: Day): Checked[] {
  const protocols = protocolsOf(record);
  const checked: Checked[] = [];
  for (const { patient, facts } of record.factsOfAll()) {
    checked.push(checkedRow({ patient, facts, on, protocol: protocols(patient.id)(on) }));
  }
  return checked.sort((a, b) => byNeed(a.row, b.row));
}
