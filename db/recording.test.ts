import { expect, it } from 'vitest';
import { clinicDay, draft, jane, pain, temporaryRecord } from './testing/temporary-record.ts';

it('together, several acts of recording are saved with an audit entry each, or none of them is', () => {
  const { record, raw } = temporaryRecord();
  const { id: patientId } = record.addPatient(jane);
  const visit = (value: number) =>
    record.appendFacts({
      ...{ patientId, facts: [draft(pain(value))] },
      ...{ visitOn: clinicDay, action: 'import' },
    });
  const entries = () =>
    raw.prepare("SELECT count(*) FROM audit_entry WHERE action = 'import'").raw().get();
  expect(() =>
    record.together(() => {
      visit(7);
      visit(11);
    }),
  ).toThrow('Nothing was saved');
  expect(record.facts(patientId)).toEqual([]);
  expect(entries()).toEqual([0]);
  const [first, second] = record.together(() => [visit(7), visit(6)]);
  expect(record.facts(patientId)).toEqual([...(first?.facts ?? []), ...(second?.facts ?? [])]);
  expect(entries()).toEqual([2]);
  expect(record.verify().problems).toEqual([]);
});
