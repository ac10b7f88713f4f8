import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openForReading } from './connection.ts';
import { createRecord, restoreBackup } from './index.ts';
import { clinicDay, draft, jane, temporaryFolder } from './testing/temporary-record.ts';

const clock = () => new Date();
const person = { name: 'Dr Test', password: 'correct horse battery' };
const VALUES = 1000;
const PATIENTS = 20;
/** What every value begins with: where it is not found, none of them is. */
const KNOWN = 'Zaltbommel windmill';

it(`none of ${VALUES} known values is in any file that is left behind, and nothing opens without the key`, async () => {
  const place = temporaryFolder();
  const [directory, folder] = [join(place, 'record'), join(place, 'backups')];
  mkdirSync(folder);
  const { record, recoveryKey } = await createRecord({ directory, person, clock });
  for (let patient = 0; patient < PATIENTS; patient += 1) {
    const { id: patientId } = record.addPatient({ ...jane, name: `${KNOWN} name ${patient}` });
    const facts = Array.from({ length: VALUES / PATIENTS - 1 }, (_, at) =>
      draft({ kind: 'note', text: `${KNOWN} note ${patient} ${at}` }),
    );
    record.appendFacts({ patientId, facts, visitOn: clinicDay, action: 'save_visit' });
  }
  const secrets = [KNOWN, person.password, recoveryKey];
  const scratch = join(place, 'scratch');
  mkdirSync(scratch);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = scratch;
  const seen = new Set<string>();
  const check = (when: string) => {
    for (const [path, bytes] of filesBelow(place)) {
      seen.add(path.slice(place.length + 1).replace(/[0-9a-f-]{36}|\d{4}-\d\d-.*Z/g, '*'));
      const words = secrets.filter(
        (secret) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')),
      );
      expect(words, `${path} ${when}`).toEqual([]);
    }
  };
  check('while the record is open');
  const path = join(folder, 'one.dorso-backup');
  await record.backUp({
    path,
    onProgress: ({ phase, done }) => {
      if (done === 0) check(`at ${phase} a backup`);
    },
  });
  record.close();
  check('after closing');
  const restored = await restoreBackup({ directory, file: path, ...person, clock });
  check('after a restore');
  restored.record.close();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'record/record.db-wal',
      'record/record.db',
      'record/keys.json',
      'backups/one.dorso-backup',
      'record/replaced-*/record.db',
    ]),
  );
  for (const key of [Buffer.alloc(32), randomBytes(32)])
    expect(() => openForReading({ file: join(directory, 'record.db'), key })).toThrow(
      /not a database/,
    );
});

/** Every file and its bytes; one that another thread has just removed is not left behind. */
function filesBelow(folder: string): [path: string, bytes: Buffer][] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .flatMap((path) => {
      try {
        return [[path, readFileSync(path)] as [string, Buffer]];
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      }
    });
}
