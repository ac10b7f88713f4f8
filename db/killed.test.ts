import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { jane, temporaryRecord } from './testing/temporary-record.ts';

const program = fileURLToPath(new URL('./testing/save-until-killed.ts', import.meta.url));
const KILLS = 4;

it(`a program killed ${KILLS} times while saving loses no acknowledged visit and leaves no half of one`, async () => {
  const { directory, record, key } = temporaryRecord();
  const { id: patientId } = record.addPatient(jane);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [
      program,
      directory,
      key.toString('hex'),
      record.person.id,
      patientId,
    ]);
    let printed = '';
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      // Somewhere within a save: the next one is already under way when a line arrives.
      if (printed.split('\n').length > 5 + kill) child.kill('SIGKILL');
    });
    await once(child, 'close');
    acknowledged.push(...printed.split('\n').filter((line) => line.length === 36));
  }
  const saved = Map.groupBy(record.facts(patientId), ({ visitId }) => visitId);
  expect(acknowledged.length).toBeGreaterThanOrEqual(5 * KILLS);
  expect(acknowledged.filter((visitId) => !saved.has(visitId))).toEqual([]);
  expect([...saved.values()].map((facts) => facts.length)).toEqual([...saved].map(() => 3));
  expect(record.verify()).toMatchObject({ ok: true, problems: [] });
}, 120_000);
