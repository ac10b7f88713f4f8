import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createRecord,
  openRecord,
  openRecordWithRecoveryKey,
  peopleNames,
  restoreBackup,
  rotateKey,
  type OpenRecord,
} from '../index.ts';
import { draft, jane, pain, temporaryFolder } from '../testing/temporary-record.ts';
import { finishReplacement } from '../replace-record.ts';

const clock = () => new Date();
const lead = { name: 'Dr Lead', password: 'correct horse battery' };

describe('a record given a new key', () => {
  let directory: string;
  let record: OpenRecord;
  let oldRecoveryKey: string;
  let patientId: string;
  let before: { database: Buffer; temporaryPassword: string };
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'dorso-rotate-'));
    ({ record, recoveryKey: oldRecoveryKey } = await createRecord({
      directory,
      person: lead,
      clock,
    }));
    ({ id: patientId } = record.addPatient(jane));
    record.appendFacts({ patientId, facts: [draft(pain(4))], visitOn: null, action: 'save_visit' });
    const { temporaryPassword } = await record.addPerson({ name: 'Ben', role: 'clinician' });
    await record.backUp({ path: join(directory, 'old.dorso-backup') });
    record.close();
    before = { database: readFileSync(join(directory, 'record.db')), temporaryPassword };
  });
  afterAll(() => {
    record.close();
    rmSync(directory, { recursive: true });
  });
  const rotate = (name: string, password: string) =>
    rotateKey({ directory, name, password, clock });

  it('is refused while anybody else has it open, and to anyone but a lead', async () => {
    const other = await openRecord({ directory, ...lead, clock });
    await expect(rotate(lead.name, lead.password)).rejects.toMatchObject({ name: 'RecordInUse' });
    other.noteAccess('view_worklist', null);
    other.close();
    await expect(rotate('Ben', before.temporaryPassword)).rejects.toMatchObject({
      name: 'NotAllowed',
    });
    await expect(rotate(lead.name, 'wrong')).rejects.toMatchObject({ name: 'WrongPassword' });
    expect(readdirSync(directory).sort()).toEqual(
      expect.arrayContaining(['keys.json', 'record.db']),
    );
    expect(existsSync(join(directory, 'replacement'))).toBe(false);
  });

  it('keeps everything, and lets in by new passwords and the new recovery key only', async () => {
    const phases: string[] = [];
    const rotated = await rotateKey({
      directory,
      ...lead,
      clock,
      onProgress: ({ phase }) => void phases.push(phase),
    });
    record = rotated.record;
    expect([...new Set(phases)]).toEqual(['copying', 'encrypting', 'proving', 'finishing']);
    expect(record.facts(patientId)).toMatchObject([{ statement: pain(4) }]);
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });
    expect(record.lastTime('rotate_key')).not.toBeNull();
    expect(peopleNames(directory)).toEqual([lead.name, 'Ben']);
    const enter = (password: string) => openRecord({ directory, name: 'Ben', password, clock });
    await expect(enter(before.temporaryPassword)).rejects.toMatchObject({ name: 'WrongPassword' });
    const ben = await enter(rotated.temporaryPasswords[0]?.temporaryPassword ?? '');
    expect(ben.mustChangePassword).toBe(true);
    ben.close();
    const recover = (recoveryKey: string) =>
      openRecordWithRecoveryKey({
        directory,
        name: lead.name,
        recoveryKey,
        newPassword: 'a password of today',
        clock,
      });
    await expect(recover(oldRecoveryKey)).rejects.toMatchObject({ name: 'WrongPassword' });
    (await recover(rotated.recoveryKey)).close();
  });

  it('shares no page with what it was, and leaves no file of that behind', () => {
    record.close();
    const now = readFileSync(join(directory, 'record.db'));
    const pages = new Set<string>();
    for (let at = 0; at < before.database.length; at += 4096)
      pages.add(before.database.subarray(at, at + 4096).toString('base64'));
    for (let at = 0; at < now.length; at += 4096)
      expect(pages.has(now.subarray(at, at + 4096).toString('base64'))).toBe(false);
    expect(readdirSync(directory).sort()).toEqual(['keys.json', 'old.dorso-backup', 'record.db']);
  });

  it('leaves earlier backups to those who could open them then', async () => {
    const restored = await restoreBackup({
      directory: temporaryFolder(),
      file: join(directory, 'old.dorso-backup'),
      ...lead,
      clock,
    });
    expect(restored.record.facts(patientId)).toMatchObject([{ statement: pain(4) }]);
    restored.record.close();
  });
});

describe('an exchange of database and keys that was interrupted', () => {
  /** A folder with an old pair in place and a new pair ready. */
  function ready(keepIn: string) {
    const directory = temporaryFolder();
    const put = (path: string, text: string) => {
      writeFileSync(join(directory, path), text);
    };
    mkdirSync(join(directory, 'replacement-ready'));
    put('record.db', 'old database');
    put('record.db-wal', 'old log');
    put('keys.json', 'old keys');
    put('replacement-ready/record.db', 'new database');
    put('replacement-ready/keys.json', 'new keys');
    put('replacement-ready/keep-in', keepIn);
    return directory;
  }
  const now = (directory: string) => ({
    database: readFileSync(join(directory, 'record.db'), 'utf8'),
    keys: readFileSync(join(directory, 'keys.json'), 'utf8'),
    others: readdirSync(directory).filter((name) => !['record.db', 'keys.json'].includes(name)),
  });

  it('is completed at the next opening, and keeps what was replaced where that was asked', () => {
    const directory = ready('replaced-then');
    finishReplacement(directory);
    finishReplacement(directory);
    expect(now(directory)).toEqual({
      database: 'new database',
      keys: 'new keys',
      others: ['replaced-then'],
    });
    expect(readdirSync(join(directory, 'replaced-then')).sort()).toEqual([
      'keys.json',
      'record.db',
      'record.db-wal',
    ]);
  });

  it.each<[string, (directory: string) => void]>([
    ['before anything was moved', () => undefined],
    [
      'after the old log was removed',
      (directory) => {
        rmSync(join(directory, 'record.db-wal'));
      },
    ],
    [
      'between database and keys',
      (directory) => {
        rmSync(join(directory, 'record.db-wal'));
        renameSync(join(directory, 'replacement-ready/record.db'), join(directory, 'record.db'));
      },
    ],
    [
      'after both',
      (directory) => {
        rmSync(join(directory, 'record.db-wal'));
        for (const name of ['record.db', 'keys.json'])
          renameSync(join(directory, 'replacement-ready', name), join(directory, name));
      },
    ],
  ])('%s ends with the new pair, never with one of each', (_when, interrupt) => {
    const directory = ready('');
    interrupt(directory);
    finishReplacement(directory);
    expect(now(directory)).toEqual({ database: 'new database', keys: 'new keys', others: [] });
  });

  it('begun by a process that was killed is taken over at once', () => {
    const directory = ready('');
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(directory, 'replacement-ready/claimed'), JSON.stringify([hostname(), pid]));
    finishReplacement(directory);
    expect(now(directory).database).toBe('new database');
  });

  it('is left to the process that has begun to finish it', () => {
    const directory = ready('');
    writeFileSync(join(directory, 'replacement-ready/claimed'), '');
    expect(() => {
      finishReplacement(directory);
    }).toThrow(expect.objectContaining({ name: 'RecordInUse' }));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(directory, 'replacement-ready/claimed'), longAgo, longAgo);
    finishReplacement(directory);
    expect(now(directory).database).toBe('new database');
  });
});
