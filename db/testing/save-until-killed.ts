/** Saves visits of three facts for ever, printing each one's id once it is saved; a test kills it. */
import { writeSync } from 'node:fs';
import { day } from '../../clinical/day.ts';
import { openUnlocked } from '../open.ts';

const [directory = '', keyInHex = '', personId = '', patientId = ''] = process.argv.slice(2);
const record = openUnlocked(
  { directory, clock: () => new Date() },
  { key: Buffer.from(keyInHex, 'hex'), person: { id: personId, name: 'Dr Test' } },
);
const on = day('2026-03-09');
const fact = (value: number) => ({
  on,
  statement: { kind: 'score' as const, instrument: 'nrs_avg', value, items: null },
  replaces: null,
  importKey: null,
});
for (;;) {
  const facts = [fact(7), fact(5), fact(3)];
  const { visitId } = record.appendFacts({ patientId, facts, visitOn: on, action: 'save_visit' });
  writeSync(1, `${visitId}\n`);
}
