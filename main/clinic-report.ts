/** The clinic's figures over every patient of the record, one at a time. */
import type { Day } from '../clinical/day.ts';
import { FiguresOfClinic, type ClinicFigures } from '../clinical/report/clinic-figures.ts';
import type { OpenRecord } from '../db/index.ts';
import { eachPatient, type Selection } from './export/each-patient.ts';
import { isDead, patientChart } from './worklist/patient-chart.ts';
import { protocolsOf } from './worklist/protocols.ts';

type Asked = Pick<Selection, 'onProgress' | 'signal'> & { record: OpenRecord; from: Day; on: Day };

/** Notes in the audit that it was made. Between two patients other work gets its turn. Throws as an export that is stopped. */
export async function clinicFigures({ record, from, on, ...how }: Asked): Promise<ClinicFigures> {
  record.noteAccess('report', null);
  const protocols = protocolsOf(record);
  const figures = new FiguresOfClinic(from, on);
  for await (const { patient, facts } of eachPatient({ record, patients: null, ...how })) {
    if (isDead(patient, on) || patient.enrolledOn > on) continue;
    figures.add({ chart: patientChart(patient, facts, on), protocol: protocols(patient.id)(on) });
  }
  return figures.figures();
}
