import { expect, it } from 'vitest';
import { clinicDay, draft, jane, pain, temporaryRecord } from '../testing/temporary-record.ts';

it('the step keeps the newest entry that wrote anything of a patient, and none that only looked', () => {
  const { record, raw } = temporaryRecord();
  const { id } = record.addPatient(jane);
  const { id: other } = record.addPatient({ ...jane, number: 'P-2' });
  const newest = () =>
    raw
      .prepare(
        'SELECT patient_id, max(id) FROM audit_entry ' +
          'WHERE patient_id IS NOT NULL AND length(rows_written) > 0 GROUP BY patient_id',
      )
      .raw()
      .all();
  const last = () => [...record.lastRecorded([id, other])].sort();
  const added = last();
  expect(added).toEqual(newest());

  record.noteAccess('view_patient', id);
  expect(last()).toEqual(added);

  record.appendFacts({
    patientId: id,
    facts: [draft(pain(4))],
    visitOn: clinicDay,
    action: 'save_visit',
  });
  expect(last()).toEqual(newest());
  expect(last()).not.toEqual(added);
  record.reviseDetails(other, { ...jane, number: 'P-3' });
  expect(last()).toEqual(newest());
  expect(record.lastRecorded([])).toEqual(new Map());
});

it('a remembered entry that is not the newest is found by verify, also where it is missing', () => {
  const { record, raw } = temporaryRecord();
  const { id } = record.addPatient(jane);
  const [before = ''] = record.lastRecorded([id]).values();
  record.reviseDetails(id, { ...jane, number: 'P-9' });
  expect(record.verify()).toMatchObject({ ok: true });

  const what = 'is not the newest audit entry of the patient';
  raw.prepare('UPDATE last_recorded SET entry_id = ?').run(before);
  expect(record.verify().problems).toEqual([{ where: `last_recorded ${id}`, what }]);
  raw.exec('DELETE FROM last_recorded');
  expect(record.verify().problems).toEqual([{ where: `last_recorded ${id}`, what }]);
});
