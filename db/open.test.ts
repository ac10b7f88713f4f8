import {
  chmodSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendFacts } from './append.ts';
import {
  createRecord,
  openRecord,
  openRecordWithRecoveryKey,
  peopleNames,
  recordExists,
} from './index.ts';
import { databasePath, unfinishedPath } from './files.ts';
import { idMaker } from './ids.ts';
import {
  clinicDay,
  draft,
  jane,
  pain,
  temporaryFolder,
  temporaryRecord,
} from './testing/temporary-record.ts';

const clock = () => new Date();
const person = { name: 'Dr Test', password: 'correct horse battery' };

async function newClinic() {
  const directory = temporaryFolder();
  const { record, recoveryKey } = await createRecord({ directory, person, clock });
  return { directory, record, recoveryKey };
}

describe('a new record', () => {
  it('opens again by the password, with everything in it', async () => {
    const { directory, record } = await newClinic();
    const { id: patientId } = record.addPatient(jane);
    const { facts } = record.appendFacts({
      patientId,
      facts: [draft(pain(7))],
      visitOn: clinicDay,
      action: 'save_visit',
    });
    record.close();
    expect(recordExists(directory)).toBe(true);
    expect(peopleNames(directory)).toEqual([person.name]);
    const again = await openRecord({ directory, ...person, clock });
    expect(again.facts(patientId)).toEqual(facts);
    expect(again.person.name).toBe(person.name);
    expect(again.verify()).toMatchObject({ ok: true, problems: [] });
    again.close();
  });

  it('is not made over an existing one', async () => {
    const { directory, record } = await newClinic();
    record.close();
    const before = readFileSync(join(directory, 'keys.json'));
    await expect(createRecord({ directory, person, clock })).rejects.toMatchObject({
      name: 'NotAllowed',
    });
    expect(readFileSync(join(directory, 'keys.json'))).toEqual(before);
  });

  it('whose making was interrupted before its keys were written can be made again', async () => {
    const directory = temporaryFolder();
    writeFileSync(unfinishedPath(directory), 'half a database');
    expect(recordExists(directory)).toBe(false);
    const { record } = await createRecord({ directory, person, clock });
    expect(record.verify()).toMatchObject({ ok: true });
    record.close();
  });

  it('whose making was interrupted before its last step opens all the same', async () => {
    const { directory, record } = await newClinic();
    record.close();
    renameSync(databasePath(directory), unfinishedPath(directory));
    const again = await openRecord({ directory, ...person, clock });
    expect(again.verify()).toMatchObject({ ok: true });
    again.close();
  });

  it('in a place that cannot be written is refused, and says where', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    await expect(
      createRecord({ directory: join(file, 'record'), person, clock }),
    ).rejects.toMatchObject({
      name: 'RecordUnwritable',
      message: expect.stringContaining(file) as string,
    });
  });
});

const asRoot = process.getuid?.() === 0;

describe('a folder that may only be read', () => {
  it.skipIf(asRoot)(
    `is named when its record is opened, and stays as it was${asRoot ? ' (skipped: the super-user may write anywhere)' : ''}`,
    () => {
      const { directory, record, raw, openAgain } = temporaryRecord();
      record.close();
      raw.close();
      chmodSync(databasePath(directory), 0o400);
      chmodSync(directory, 0o500);
      expect(() => openAgain()).toThrow(expect.objectContaining({ name: 'RecordUnwritable' }));
      chmodSync(directory, 0o700);
    },
  );
});

describe('signing in', () => {
  it('with a wrong password is refused and leaves the record as it was', async () => {
    const { directory, record } = await newClinic();
    record.close();
    const before = readFileSync(databasePath(directory));
    await expect(
      openRecord({ directory, name: person.name, password: 'wrong', clock }),
    ).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    expect(readFileSync(databasePath(directory))).toEqual(before);
  });

  it('with the recovery key gives the person a new password', async () => {
    const { directory, record, recoveryKey } = await newClinic();
    record.close();
    const newPassword = 'a password of today';
    const recovered = await openRecordWithRecoveryKey({
      directory,
      name: person.name,
      recoveryKey,
      newPassword,
      clock,
    });
    expect(recovered.verify()).toMatchObject({ ok: true });
    recovered.close();
    await expect(openRecord({ directory, ...person, clock })).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    (await openRecord({ directory, name: person.name, password: newPassword, clock })).close();
  });

  it('uses the new password after a change, which needs the current one', async () => {
    const { directory, record } = await newClinic();
    await expect(record.changePassword('wrong', 'new password 1')).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    await record.changePassword(person.password, 'new password 1');
    record.close();
    (await openRecord({ directory, name: person.name, password: 'new password 1', clock })).close();
  });

  it('is refused to a person who is no longer active', () => {
    const { raw, record, openAgain } = temporaryRecord();
    raw
      .prepare(
        'INSERT INTO person_standing SELECT person_id, ?, name, role, 0, recorded_at, author, workstation FROM person_standing',
      )
      .run(idMaker(clock).next());
    expect(record.people()).toMatchObject([{ active: false }]);
    expect(() => openAgain()).toThrow(expect.objectContaining({ name: 'NotAllowed' }));
  });
});

describe('the files of a record', () => {
  it('never hold a name, a number, a note or the password in the clear, open or closed', async () => {
    const { directory, record } = await newClinic();
    const secrets = [
      jane.name,
      'Zaltbommel',
      'patient-4711',
      'Walks to the windmill',
      'pregabalin',
      person.password,
    ];
    const { id: patientId } = record.addPatient({ ...jane, number: 'patient-4711' }, [
      { system: 'urn:mrn', value: 'patient-4711' },
    ]);
    const note = draft({ kind: 'note', text: 'Walks to the windmill again.' });
    const dose = draft({
      kind: 'dose',
      medicine: 'pregabalin',
      amount: 150,
      stopReason: null,
      regimen: null,
    });
    for (let visit = 0; visit < 50; visit += 1) {
      record.appendFacts({
        patientId,
        facts: [note, dose, draft(pain(5))],
        visitOn: clinicDay,
        action: 'save_visit',
      });
    }
    const clear = () =>
      readdirSync(directory).flatMap((file) => {
        const bytes = readFileSync(join(directory, file));
        return secrets.filter(
          (secret) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')),
        );
      });
    expect(readdirSync(directory)).toContain('record.db-wal');
    expect(clear()).toEqual([]);
    record.close();
    expect(readdirSync(directory).sort()).toEqual(['keys.json', 'record.db']);
    expect(clear()).toEqual([]);
  });
});

describe('a record file', () => {
  it.each<[string, (path: string) => void]>([
    [
      'that is not one',
      (path) => {
        writeFileSync(path, 'Dear colleague, '.repeat(1000));
      },
    ],
    [
      'that is empty',
      (path) => {
        truncateSync(path);
      },
    ],
    [
      'cut in half',
      (path) => {
        truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096);
      },
    ],
    [
      'with a damaged first page',
      (path) => {
        overwrite(path, 200);
      },
    ],
    [
      'that is missing',
      (path) => {
        rmSync(path);
      },
    ],
  ])('%s is refused as damaged, and says what to do', (_what, damage) => {
    const { directory, record, raw, openAgain } = temporaryRecord();
    record.close();
    raw.close();
    damage(databasePath(directory));
    expect(() => openAgain()).toThrow(
      expect.objectContaining({
        name: 'RecordDamaged',
        message: expect.stringMatching(/backup/) as string,
      }),
    );
  });

  it('with a damaged page inside is named as damaged where it is read', () => {
    const { directory, record, raw, openAgain } = temporaryRecord();
    const { id: patientId } = record.addPatient(jane);
    for (let visit = 0; visit < 40; visit += 1) {
      record.appendFacts({
        patientId,
        facts: Array(12).fill(draft(pain(5))) as ReturnType<typeof draft>[],
        visitOn: clinicDay,
        action: 'save_visit',
      });
    }
    const page = (
      raw
        .prepare(
          "SELECT pageno FROM dbstat WHERE name = 'fact' AND pagetype = 'leaf' LIMIT 1 OFFSET 3",
        )
        .raw()
        .get() as [number]
    )[0];
    record.close();
    raw.close();
    overwrite(databasePath(directory), (page - 1) * 4096 + 1000);
    const again = openAgain();
    expect(() => again.facts(patientId)).toThrow(
      expect.objectContaining({ name: 'RecordDamaged' }),
    );
  });

  it('of a newer Dorso is left alone', () => {
    const { raw, openAgain } = temporaryRecord();
    raw
      .prepare(
        "INSERT INTO schema_migration VALUES (99, '0099-later', 'x', '2027-01-01T00:00:00.000Z')",
      )
      .run();
    expect(() => openAgain()).toThrow(expect.objectContaining({ name: 'RecordFromNewerDorso' }));
  });
});

describe('writing', () => {
  it('waits for another process, and names it when that takes too long', () => {
    const { raw, record, openAgain } = temporaryRecord();
    const { id: patientId } = record.addPatient(jane);
    const impatient = openAgain({ busyTimeoutMs: 20 });
    const save = () =>
      impatient.appendFacts({
        patientId,
        facts: [draft(pain(3))],
        visitOn: null,
        action: 'save_visit',
      });
    raw.exec('BEGIN IMMEDIATE');
    expect(save).toThrow(expect.objectContaining({ name: 'RecordInUse' }));
    raw.exec('COMMIT');
    save();
    expect(record.facts(patientId)).toHaveLength(1);
  });

  it('to a full disk saves nothing and says so', () => {
    const { raw, record, directory } = temporaryRecord();
    const { id: patientId } = record.addPatient(jane);
    const pages = raw.prepare('PRAGMA page_count').raw().get() as [number];
    raw.pragma(`max_page_count = ${pages[0]}`);
    const writer = {
      db: raw,
      directory,
      person: record.person.id,
      workstation: record.workstation,
      ids: idMaker(clock),
      clock,
    };
    const facts = Array.from({ length: 100 }, () =>
      draft({ kind: 'note', text: 'x'.repeat(2000) }),
    );
    expect(() =>
      appendFacts(writer, { patientId, facts, visitOn: clinicDay, action: 'save_visit' }),
    ).toThrow(
      expect.objectContaining({
        name: 'RecordUnwritable',
        message: expect.stringContaining('full') as string,
      }),
    );
    expect(record.facts(patientId)).toEqual([]);
    expect(record.verify()).toMatchObject({ ok: true });
  });

  it('by two processes in turn keeps one chain and the order of ids', () => {
    const { record, openAgain } = temporaryRecord();
    const other = openAgain();
    const { id: patientId } = record.addPatient(jane);
    for (let value = 0; value <= 10; value += 1) {
      (value % 2 ? record : other).appendFacts({
        patientId,
        facts: [draft(pain(value))],
        visitOn: null,
        action: 'save_visit',
      });
    }
    expect(record.facts(patientId).map(({ statement }) => statement)).toEqual(
      Array.from({ length: 11 }, (_, value) => pain(value)),
    );
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it('with the clock set back keeps the order of recording, and says what the clock said', () => {
    let now = new Date('2026-03-09T10:00:00.000Z');
    const { record } = temporaryRecord(() => now);
    const { id: patientId } = record.addPatient(jane);
    const append = (value: number) =>
      record.appendFacts({
        patientId,
        facts: [draft(pain(value))],
        visitOn: null,
        action: 'save_visit',
      });
    append(7);
    now = new Date('2019-01-01T00:00:00.000Z');
    append(4);
    expect(record.facts(patientId)).toMatchObject([
      { statement: pain(7), recordedAt: '2026-03-09T10:00:00.000Z' },
      { statement: pain(4), recordedAt: '2019-01-01T00:00:00.000Z' },
    ]);
    expect(record.verify()).toMatchObject({ ok: true });
  });

  it('from another workstation has that machine’s own id and audit chain', () => {
    const { record, raw, openAgain } = temporaryRecord();
    const workstationFile = join(temporaryFolder(), 'machine', 'workstation');
    const other = openAgain({ workstationFile });
    expect(existsSync(workstationFile)).toBe(true);
    const { id: patientId } = other.addPatient(jane);
    other.appendFacts({ patientId, facts: [draft(pain(3))], visitOn: null, action: 'save_visit' });
    record.noteAccess('view_patient', patientId);
    expect(other.facts(patientId)[0]?.workstation).toBe(other.workstation);
    expect(other.workstation).not.toBe(record.workstation);
    expect(openAgain({ workstationFile }).workstation).toBe(other.workstation);
    expect(raw.prepare('SELECT count(*) FROM audit_head').raw().get()).toEqual([2]);
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });
  });
});

/** Flips a hundred bytes of a file. */
function overwrite(path: string, at: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(100, 0x5a), 0, 100, at);
  closeSync(file);
}
