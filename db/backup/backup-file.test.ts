import { openSync, closeSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-record.ts';
import { writeBackupFile } from './backup-file.ts';

const header = {
  madeAt: '2026-03-09T10:00:00.000Z',
  workstation: 'Front desk',
  record: '0123456789abcdef',
  heads: [],
  keys: { format: 1 },
};
const found = { counts: { fact: 2 }, problems: [] };

function flipLastByte(path: string): void {
  const file = openSync(path, 'r+');
  const last = statSync(path).size - 1;
  writeSync(file, Buffer.from([(readFileSync(path)[last] ?? 0) ^ 1]), 0, 1, last);
  closeSync(file);
}

/** A signal that never stops anything, and tells how often it was asked: once before each piece is read. */
function asking(before: (time: number) => void): AbortSignal {
  let time = 0;
  const { signal } = new AbortController();
  Object.defineProperty(signal, 'aborted', {
    get: () => {
      time += 1;
      before(time);
      return false;
    },
  });
  return signal;
}

describe('the file of a backup', () => {
  const place = () => {
    const folder = temporaryFolder();
    const database = join(folder, 'copy');
    writeFileSync(database, 'an encrypted database');
    return { database, path: join(folder, 'one.dorso-backup') };
  };

  it('has the counts of the proof, which comes while it is written, and then the database', async () => {
    const { database, path } = place();
    await writeBackupFile({ path, header, database, proof: Promise.resolve(found) });
    const [first, second = '', ...rest] = readFileSync(path, 'utf8').split('\n');
    expect(first).toBe('DORSO-BACKUP 1');
    expect(JSON.parse(second)).toMatchObject({ ...header, counts: { fact: 2, patient: 0 } });
    expect(rest.join('\n')).toBe('an encrypted database');
  });

  it('is refused where the database was changed while it was proven', async () => {
    const { database, path } = place();
    const proof = new Promise<typeof found>((resolve) => {
      setTimeout(() => {
        flipLastByte(database);
        resolve(found);
      }, 100);
    });
    await expect(writeBackupFile({ path, header, database, proof })).rejects.toMatchObject({
      name: 'RecordDamaged',
    });
  });

  it('is refused where the disk gives back something else than was written', async () => {
    const { database, path } = place();
    // The database is read first, to its end, and then the backup.
    const signal = asking((time) => {
      if (time === 3) flipLastByte(path);
    });
    const proof = Promise.resolve(found);
    await expect(writeBackupFile({ path, header, database, proof, signal })).rejects.toMatchObject({
      name: 'RecordDamaged',
    });
  });
});
