import { describe, expect, it } from 'vitest';
import { databasePath } from './files.ts';
import {
  clinicDay,
  draft,
  jane,
  pain,
  temporaryRecord,
  type TemporaryRecord,
} from './testing/temporary-record.ts';
import { checkShare, momentOf, verifyFile } from './verify.ts';

type Clinic = TemporaryRecord & { patientId: string; factIds: string[] };

/** Two visits of two facts each, and a look at the patient at the end. */
function clinicWithVisits(): Clinic {
  const temporary = temporaryRecord();
  const { record } = temporary;
  const { id: patientId } = record.addPatient(jane, [{ system: 'urn:clinic', value: 'P-1' }]);
  const visit = (a: number, b: number) =>
    record.appendFacts({
      patientId,
      facts: [draft(pain(a)), draft(pain(b))],
      visitOn: clinicDay,
      action: 'save_visit',
    });
  const factIds = [...visit(7, 6).facts, ...visit(5, 4).facts].map(({ id }) => id);
  record.noteAccess('view_patient', patientId);
  return { ...temporary, patientId, factIds };
}

/** Does the forbidden with the triggers put aside, and puts them back, as a careful forger would. */
function forge({ raw }: TemporaryRecord, ...statements: string[]): void {
  const triggers = raw
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .raw()
    .all() as string[][];
  for (const [name] of triggers) raw.exec(`DROP TRIGGER ${name}`);
  for (const sql of statements) raw.exec(sql);
  for (const [, sql = ''] of triggers) raw.exec(sql);
}

const places = (clinic: Clinic): string[] =>
  clinic.record.verify().problems.map(({ where, what }) => `${where}: ${what}`);

describe('verifying', () => {
  it('finds an untouched record in order, and counts its rows', () => {
    const { record, raw } = clinicWithVisits();
    const counted = [
      'fact',
      'visit',
      'patient',
      'patient_details',
      'patient_identifier',
      'person',
      'person_standing',
      'workstation',
      'audit_entry',
    ]
      .map((table) => raw.prepare(`SELECT count(*) FROM ${table}`).raw().get() as [number])
      .reduce((sum, [rows]) => sum + rows, 0);
    expect(record.verify()).toEqual({ ok: true, rows: counted, problems: [] });
  });

  it.each<[string, (clinic: Clinic) => string, (clinic: Clinic) => RegExp]>([
    [
      'a changed score',
      ({ factIds }) => `UPDATE fact SET value = 1 WHERE id = '${factIds[1]}'`,
      ({ factIds }) => new RegExp(`^fact ${factIds[1]}: was changed`),
    ],
    [
      'a changed day',
      ({ factIds }) => `UPDATE fact SET on_day = '2026-03-08' WHERE id = '${factIds[0]}'`,
      ({ factIds }) => new RegExp(`^fact ${factIds[0]}: was changed`),
    ],
    [
      'a changed author',
      ({ factIds }) =>
        `UPDATE fact SET author = (SELECT id FROM workstation) WHERE id = '${factIds[0]}'`,
      ({ factIds }) => new RegExp(`^fact ${factIds[0]}: was changed`),
    ],
    [
      'a changed birth date',
      () => `UPDATE patient_details SET birth_date = '1985-05-17'`,
      () => /^patient_details .*: was changed/,
    ],
    [
      'a changed identifier',
      () => `UPDATE patient_identifier SET value = 'P-9'`,
      () => /^patient_identifier .*: was changed/,
    ],
    [
      'a changed visit',
      () => `UPDATE visit SET on_day = '2026-01-01'`,
      () => /^visit .*: was changed/,
    ],
    [
      'a changed role',
      () => `UPDATE person_standing SET role = 'reader'`,
      () => /^person_standing .*: was changed/,
    ],
    [
      'a removed fact',
      ({ factIds }) => `DELETE FROM fact WHERE id = '${factIds[2]}'`,
      ({ factIds }) => new RegExp(`^row ${factIds[2]}: was removed`),
    ],
    ['a removed patient', () => 'DELETE FROM patient', () => /^row .*: was removed/],
    [
      'an inserted fact',
      ({ factIds }) =>
        `CREATE TEMP TABLE copy AS SELECT * FROM fact WHERE id = '${factIds[0]}';
         UPDATE copy SET id = '01890000-0000-7000-8000-000000000001', value = 2;
         INSERT INTO fact SELECT * FROM copy`,
      () => /^fact 01890000-0000-7000-8000-000000000001: has no audit entry/,
    ],
    [
      'a changed audit entry',
      () => "UPDATE audit_entry SET at = '2026-01-01T00:00:00.000Z' WHERE number = 3",
      () => /^audit entry 3 .*: was changed/,
    ],
    [
      'another person in the audit',
      () => 'UPDATE audit_entry SET person = workstation WHERE number = 4',
      () => /^audit entry 4 .*: was changed/,
    ],
    [
      'a changed list of rows',
      () => 'UPDATE audit_entry SET rows_written = zeroblob(32) WHERE number = 4',
      () => /^audit entry 4 .*: was changed/,
    ],
    [
      'a removed audit entry',
      () => 'DELETE FROM audit_entry WHERE number = 4',
      () => /^audit entry 5 .*: 1 entries before it were removed/,
    ],
    [
      'audit entries in another order',
      () =>
        'UPDATE audit_entry SET number = 99 WHERE number = 4; UPDATE audit_entry SET number = 4 WHERE number = 5; UPDATE audit_entry SET number = 5 WHERE number = 99',
      () => /^audit entry 4 .*: does not follow the entry before it/,
    ],
    [
      'the newest entry cut off',
      () => 'DELETE FROM audit_entry WHERE number = (SELECT max(number) FROM audit_entry)',
      () => /^end of the audit .*: the newest entries were removed/,
    ],
    [
      'the whole audit removed',
      () => 'DELETE FROM audit_entry',
      () => /^end of the audit .*: the newest entries were removed: 0 of/,
    ],
    [
      'the remembered end removed as well',
      () => 'DELETE FROM audit_head',
      () => /^end of the audit .*: the record does not remember/,
    ],
    [
      'a trigger dropped for good',
      () => 'CREATE TRIGGER gone BEFORE INSERT ON fact BEGIN SELECT 1; END',
      () => /^trigger gone: does not belong/,
    ],
  ])('finds %s and says where', (_what, sql, expected) => {
    const clinic = clinicWithVisits();
    forge(clinic, sql(clinic));
    expect(places(clinic)).toEqual(
      expect.arrayContaining([expect.stringMatching(expected(clinic))]),
    );
    expect(clinic.record.verify().ok).toBe(false);
  });

  it('finds protections that were put aside', () => {
    const clinic = clinicWithVisits();
    clinic.raw.exec('DROP TRIGGER fact_is_never_changed');
    expect(places(clinic)).toEqual(['trigger fact_is_never_changed: is missing from the schema']);
  });

  it('finds a fact whose whole chain was cut back to before it', () => {
    const clinic = clinicWithVisits();
    forge(
      clinic,
      'DELETE FROM audit_entry WHERE number > 4',
      'UPDATE audit_head SET (number, id, hash) = (SELECT number, id, hash FROM audit_entry WHERE number = 4)',
    );
    const [third, fourth] = clinic.factIds.slice(2);
    expect(places(clinic)).toEqual([
      expect.stringMatching(/^visit .*: has no audit entry/),
      expect.stringMatching(`^fact ${third}: has no audit entry`),
      expect.stringMatching(`^fact ${fourth}: has no audit entry`),
      expect.stringMatching(/^last_recorded .*: is not the newest audit entry/),
    ]);
  });

  it('in two threads finds what one finds, in the same order', async () => {
    const clinic = clinicWithVisits();
    const [first, , third] = clinic.factIds;
    forge(
      clinic,
      `UPDATE fact SET value = 1 WHERE id = '${first}'`,
      `DELETE FROM fact WHERE id = '${third}'`,
      "UPDATE person_standing SET role = 'reader'",
      'UPDATE audit_entry SET person = workstation WHERE number = 4',
      'CREATE TRIGGER gone BEFORE INSERT ON fact BEGIN SELECT 1; END',
    );
    const file = databasePath(clinic.directory);
    const found = await verifyFile({ file, key: clinic.key, sharedFrom: 0 });
    expect(found).toEqual(clinic.record.verify());
    expect(await verifyFile({ file, key: clinic.key })).toEqual(found);
    expect(found.problems.length).toBeGreaterThan(4);
  });

  it('takes no share where something was recorded since the moment asked for', async () => {
    const { directory, key, record, raw } = clinicWithVisits();
    const share = { file: databasePath(directory), key, moment: momentOf(raw) };
    const turn = () => new Int32Array(new SharedArrayBuffer(4));
    expect(await checkShare({ ...share, turn: turn() })).toMatchObject({
      whole: { problems: [] },
      patients: [{ place: 0, checked: { counts: { fact: 4 }, problems: [] } }],
    });
    record.noteAccess('view_worklist', null);
    const untouched = turn();
    expect(await checkShare({ ...share, turn: untouched })).toBeNull();
    expect(untouched[0]).toBe(0);
  });
});
