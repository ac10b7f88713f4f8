import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditFilter } from '../../contract/safekeeping.ts';
import { day } from '../../clinical/day.ts';
import { testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

const lead = { name: '=HYPERLINK("x"), Dr', password: 'correct horse battery' };
const everything: AuditFilter = {
  personId: null,
  patientId: null,
  action: null,
  from: null,
  to: null,
  before: null,
  limit: 100,
};

describe('the audit’s view', () => {
  let practice: TestPractice;
  let patientId: string;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(lead, practice.sender);
    const details = {
      name: 'Test Patient',
      number: '17',
      birthDate: null,
      sex: 'unknown' as const,
      enrolledOn: day(testToday),
      diedOn: null,
    };
    ({ patientId } = await practice.commands.addPatient(details, practice.sender));
    await practice.commands.openPatient({ patientId }, practice.sender);
  });
  afterAll(() => {
    practice.close();
  });
  const read = async (filter: Partial<AuditFilter> = {}) =>
    practice.commands.audit({ ...everything, ...filter }, practice.sender);
  const actions = async (filter: Partial<AuditFilter> = {}) =>
    (await read(filter)).rows.map(({ action }) => action);

  it('tells who saw and did what, newest first, and that the audit was read', async () => {
    expect((await actions()).slice(0, 5)).toEqual([
      'view_audit',
      'view_patient',
      'add_patient',
      'sign_in',
      'create_record',
    ]);
    const { rows } = await read({ action: 'add_patient' });
    expect(rows).toMatchObject([{ personName: lead.name, patientId, rows: 2 }]);
  });

  it('is narrowed by patient, by act and by time', async () => {
    expect(await actions({ patientId })).toEqual(['view_patient', 'add_patient']);
    expect(await actions({ action: 'sign_in' })).toEqual(['sign_in']);
    expect(await actions({ from: '2099-01-01T00:00:00.000Z' })).toEqual([]);
    expect(await actions({ to: '2001-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('is read on page by page without a gap', async () => {
    const filter = { patientId, limit: 1 };
    const first = await read(filter);
    const second = await read({ ...filter, before: first.next });
    expect([first, second].flatMap(({ rows }) => rows.map(({ action }) => action))).toEqual([
      'view_patient',
      'add_patient',
    ]);
  });

  it('is exported as CSV in which no name is a formula', async () => {
    const path = (practice.chosen.save = join(practice.folder, 'audit.csv'));
    const exported = await practice.commands.exportAudit(everything, practice.sender);
    const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^at,workstation,/);
    expect(exported).toEqual({ path, rows: lines.length });
    expect(lines.every((line) => line.includes(`,"'=HYPERLINK(""x""), Dr",`))).toBe(true);
    practice.chosen.save = null;
    expect(await practice.commands.exportAudit(everything, practice.sender)).toBeNull();
  });
});
