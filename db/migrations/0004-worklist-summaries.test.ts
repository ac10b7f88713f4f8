import { expect, it } from 'vitest';
import { clinicDay, jane, temporaryRecord } from '../testing/temporary-record.ts';

it('the step adds a table that is empty, and takes no summary of nobody or without its form', () => {
  const { record, raw } = temporaryRecord();
  const { id } = record.addPatient(jane);
  const count = () => raw.prepare('SELECT count(*) FROM worklist_summary').raw().get();
  expect(count()).toEqual([0]);
  const keep = (more: object) =>
    record.keepSummaries([
      { patientId: id, mark: 'm', madeOn: clinicDay, until: null, body: '{}', ...more },
    ]);
  expect(() => keep({ patientId: '01890000-0000-7000-8000-000000000001' })).toThrow(/FOREIGN KEY/);
  expect(() => keep({ body: 'not JSON' })).toThrow(/CHECK/);
  expect(() => keep({ until: clinicDay })).toThrow(/CHECK/);
  expect(count()).toEqual([0]);
  expect(keep({})).toBe(true);
  expect(count()).toEqual([1]);
});
