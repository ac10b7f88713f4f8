import { describe, expect, it } from 'vitest';
import { day } from '../clinical/day.ts';
import { jane, temporaryRecord } from './testing/temporary-record.ts';

describe('a patient', () => {
  it('is found by id, in the list and by the identifier of another system', () => {
    const { record } = temporaryRecord();
    const patient = record.addPatient(jane, [{ system: 'urn:hospital', value: '4711' }]);
    expect(patient).toEqual({ id: patient.id, ...jane });
    expect(record.patient(patient.id)).toEqual(patient);
    expect(record.patients()).toEqual([patient]);
    expect(record.patientByIdentifier('urn:hospital', '4711')).toBe(patient.id);
    expect(record.patientByIdentifier('urn:clinic', '4711')).toBeNull();
    expect(record.patient('01890000-0000-7000-8000-000000000000')).toBeNull();
  });

  it('whose details were revised shows the newest, and keeps the earlier ones', () => {
    const { record, raw } = temporaryRecord();
    const { id } = record.addPatient(jane);
    record.reviseDetails(id, { ...jane, name: 'Jane Q. Zaltbommel', diedOn: day('2026-04-01') });
    expect(record.patient(id)).toMatchObject({ name: 'Jane Q. Zaltbommel', diedOn: '2026-04-01' });
    expect(record.patients()).toHaveLength(1);
    expect(raw.prepare('SELECT name FROM patient_details ORDER BY id').raw().all()).toEqual([
      [jane.name],
      ['Jane Q. Zaltbommel'],
    ]);
  });

  it('never shares an identifier: the second one is refused and not added', () => {
    const { record } = temporaryRecord();
    record.addPatient(jane, [{ system: 'urn:hospital', value: '4711' }]);
    expect(() =>
      record.addPatient({ ...jane, number: 'P-2' }, [{ system: 'urn:hospital', value: '4711' }]),
    ).toThrow(expect.objectContaining({ name: 'NotAllowed' }));
    expect(record.patients()).toHaveLength(1);
  });

  it('with details that make no sense is refused by the field’s name', () => {
    const { record } = temporaryRecord();
    expect(() => record.addPatient({ ...jane, name: '  ' })).toThrow(
      expect.objectContaining({
        name: 'BadInput',
        message: expect.stringContaining('name') as string,
      }),
    );
    expect(() => {
      record.reviseDetails('01890000-0000-7000-8000-000000000000', jane);
    }).toThrow(expect.objectContaining({ name: 'NotFound' }));
  });
});
