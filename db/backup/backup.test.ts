import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createRecord,
  openRecord,
  readBackupHeader,
  restoreBackup,
  type OpenRecord,
} from '../index.ts';
import { clinicDay, draft, jane, pain, temporaryFolder } from '../testing/temporary-record.ts';

const clock = () => new Date();
const lead = { name: 'Dr Lead', password: 'correct horse battery' };

describe('a backup', () => {
  let directory: string;
  let folder: string;
  let record: OpenRecord;
  let patientId: string;
  let file: string;
  let clinician: string;
  const visit = () =>
    record.appendFacts({
      patientId,
      facts: [draft(pain(7)), draft({ kind: 'note', text: 'Walks to the windmill' })],
      visitOn: clinicDay,
      action: 'save_visit',
    });
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'dorso-backup-'));
    folder = join(directory, 'elsewhere');
    mkdirSync(folder);
    directory = join(directory, 'record');
    ({ record } = await createRecord({ directory, person: lead, clock }));
    ({ id: patientId } = record.addPatient(jane));
    visit();
    ({ temporaryPassword: clinician } = await record.addPerson({
      name: 'Ben',
      role: 'clinician',
    }));
    file = join(folder, 'one.dorso-backup');
  });
  afterAll(() => {
    record.close();
    rmSync(join(directory, '..'), { recursive: true });
  });
  const restoreInto = (where: string, from = file, as = lead) =>
    restoreBackup({ directory: where, file: from, ...as, clock });

  it('is proven row by row before it gets its name, and leaves nothing else behind', async () => {
    const phases: string[] = [];
    const proof = await record.backUp({
      path: file,
      onProgress: ({ phase }) => void phases.push(phase),
    });
    expect(proof).toMatchObject({ ok: true, problems: [] });
    expect(proof.rows).toBeGreaterThan(8);
    expect([...new Set(phases)]).toEqual(['copying', 'proving', 'finishing']);
    expect(readdirSync(folder)).toEqual(['one.dorso-backup']);
    expect(readdirSync(directory).sort()).toEqual([
      'keys.json',
      'record.db',
      'record.db-shm',
      'record.db-wal',
    ]);
    expect(record.lastTime('backup')).not.toBeNull();
  });

  it('holds nothing of a patient in the clear, and says of itself only what it must', async () => {
    const bytes = readFileSync(file);
    for (const secret of [jane.name, 'Zaltbommel', 'windmill', 'nrs_avg', lead.password])
      expect(bytes.includes(secret), secret).toBe(false);
    expect(await readBackupHeader(file)).toMatchObject({
      record: record.mark(),
      counts: { patient: 1, fact: 2, person: 2 },
    });
  });

  it('restores to an empty folder with everything in it, and says so in its audit', async () => {
    const where = join(temporaryFolder(), 'new');
    const restored = await restoreInto(where);
    expect(restored.keptIn).toBeNull();
    expect(restored.record.facts(patientId)).toEqual(record.facts(patientId));
    expect(restored.record.verify()).toMatchObject({ ok: true });
    expect(restored.record.lastTime('restore')).not.toBeNull();
    restored.record.close();
    (await openRecord({ directory: where, ...lead, clock })).close();
    expect(readdirSync(where).sort()).toEqual(['keys.json', 'record.db']);
  });

  it('restored over a record keeps what it replaces, whole', async () => {
    const where = join(temporaryFolder(), 'damaged');
    mkdirSync(where);
    for (const name of ['record.db', 'keys.json'])
      writeFileSync(join(where, name), `damaged ${name}`);
    const restored = await restoreInto(where);
    restored.record.close();
    const kept = restored.keptIn ?? '';
    expect(readFileSync(join(kept, 'record.db'), 'utf8')).toBe('damaged record.db');
    expect(readFileSync(join(kept, 'keys.json'), 'utf8')).toBe('damaged keys.json');
  });

  it('is put over a record by a lead only, and by nobody without the password', async () => {
    const where = join(temporaryFolder(), 'there');
    mkdirSync(where);
    writeFileSync(join(where, 'record.db'), 'the record that is there');
    const ben = { name: 'Ben', password: clinician };
    await expect(restoreInto(where, file, ben)).rejects.toMatchObject({ name: 'NotAllowed' });
    const wrong = { ...lead, password: 'not this one' };
    for (const name of ['WrongPassword', 'WrongPassword', 'WrongPassword', 'SignInDelayed'])
      await expect(restoreInto(where, file, wrong)).rejects.toMatchObject({ name });
    expect(readFileSync(join(where, 'record.db'), 'utf8')).toBe('the record that is there');
  });

  it.each<[string, (path: string) => void]>([
    [
      'cut short',
      (path) => {
        truncateSync(path, 60_000);
      },
    ],
    [
      'cut within its beginning',
      (path) => {
        truncateSync(path, 300);
      },
    ],
    [
      'empty',
      (path) => {
        truncateSync(path, 0);
      },
    ],
    [
      'with something added',
      (path) => {
        appendFileSync(path, 'x');
      },
    ],
    [
      'changed in one byte',
      (path) => {
        const bytes = readFileSync(path);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 5000) ^ 1, bytes.length - 5000);
        writeFileSync(path, bytes);
      },
    ],
    [
      'with other keys in it',
      (path) => {
        writeFileSync(
          path,
          readFileSync(path, 'latin1').replace('"N":131072', '"N":131071'),
          'latin1',
        );
      },
    ],
  ])('%s is refused, and the record in the folder stays', async (_what, damage) => {
    const where = temporaryFolder();
    writeFileSync(join(where, 'record.db'), 'the record that is there');
    const damaged = join(where, 'damaged.dorso-backup');
    copyFileSync(file, damaged);
    damage(damaged);
    await expect(restoreInto(where, damaged)).rejects.toMatchObject({ name: 'RecordDamaged' });
    await expect(record.rehearseRestore(damaged)).rejects.toMatchObject({ name: 'RecordDamaged' });
    expect(readFileSync(join(where, 'record.db'), 'utf8')).toBe('the record that is there');
    expect(readdirSync(where)).not.toContain('replacement');
  });

  it('rehearsed is restored, proven and removed again, and the date is remembered', async () => {
    const scratches = () => readdirSync(tmpdir()).filter((name) => /^dorso-proving/.test(name));
    const before = scratches();
    expect(record.lastTime('rehearse_restore')).toBeNull();
    expect(await record.rehearseRestore(file)).toMatchObject({ ok: true, problems: [] });
    expect(record.lastTime('rehearse_restore')).not.toBeNull();
    expect(scratches().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('made while visits are saved holds a whole record, and no save is refused', async () => {
    const path = join(folder, 'busy.dorso-backup');
    let done = false;
    const backup = record.backUp({ path }).finally(() => (done = true));
    let saved = 0;
    while (!done) {
      visit();
      saved += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await backup).toMatchObject({ ok: true });
    expect(saved).toBeGreaterThan(1);
    expect(record.verify()).toMatchObject({ ok: true });
  });

  it('that fails or is stopped leaves the earlier ones and no half file', async () => {
    await expect(
      record.backUp({ path: join(folder, 'no-such-folder', 'x.dorso-backup') }),
    ).rejects.toMatchObject({ name: 'RecordUnwritable' });
    await expect(record.backUp({ path: file })).rejects.toMatchObject({ name: 'NotAllowed' });
    const stop = new AbortController();
    const stopped = record.backUp({
      path: join(folder, 'stopped.dorso-backup'),
      onProgress: ({ phase }) => {
        if (phase === 'proving') stop.abort();
      },
      signal: stop.signal,
    });
    await expect(stopped).rejects.toMatchObject({ name: 'Cancelled' });
    expect(readdirSync(folder).sort()).toEqual(['busy.dorso-backup', 'one.dorso-backup']);
    expect(readdirSync(directory).filter((name) => name.endsWith('.copying'))).toEqual([]);
  });

  it('tells a record that was put back to an older state behind its back', async () => {
    const path = join(folder, 'newer.dorso-backup');
    await record.backUp({ path });
    const { heads } = await readBackupHeader(path);
    expect(record.rollbackProblems(heads)).toEqual([]);
    const where = join(temporaryFolder(), 'older');
    const older = await restoreInto(where);
    expect(older.record.rollbackProblems(heads)).toMatchObject([
      { what: expect.stringMatching(/missing|not the one/) as string },
    ]);
    older.record.close();
  });
});
