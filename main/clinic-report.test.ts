import { expect, it } from 'vitest';
import { day } from '../clinical/day.ts';
import type { ClinicFigures } from '../clinical/report/clinic-figures.ts';
import { jane, temporaryRecord, draft, pain } from '../db/testing/temporary-record.ts';
import { clinicFigures } from './clinic-report.ts';

it('the figures count whom the clinic follows on the day: nobody enrolled later, nobody who has died', async () => {
  const { record } = temporaryRecord();
  const add = (name: string, enrolledOn: string, diedOn: string | null) =>
    record.addPatient({
      ...jane,
      name,
      number: name,
      enrolledOn: day(enrolledOn),
      diedOn: diedOn === null ? null : day(diedOn),
    }).id;
  const followed = add('Followed', '2026-01-05', null);
  add('Later', '2026-06-01', null);
  add('Dead', '2026-01-05', '2026-02-01');
  record.appendFacts({
    patientId: followed,
    facts: [{ ...draft(pain(4)), on: day('2026-03-01') }],
    visitOn: null,
    action: 'save_visit',
  });
  const figures: ClinicFigures = await clinicFigures({
    record,
    from: day('2026-01-01'),
    on: day('2026-03-09'),
  });
  expect(figures.patients).toBe(1);
  expect(figures.shares.function_recorded).toEqual({ yes: 0, no: 1, unknown: 0 });
  expect(record.lastTime('report')).not.toBeNull();
});
