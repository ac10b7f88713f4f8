/** Looking at a visit before it is saved. Nothing is recorded. */
import { previewVisit } from '../../clinical/preview.ts';
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import { chartPatient, isDead } from '../worklist/patient-chart.ts';
import { protocolOn } from '../worklist/protocols.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';

export function previewCommands({ session, clock }: Practice): Pick<Handlers, 'previewVisit'> {
  return {
    previewVisit: ({ patientId, facts: drafts }) => {
      const { record } = session;
      const patient = patientOf(record, patientId);
      session.shows(patientId);
      const on = todayBy(clock);
      if (isDead(patient, on)) return { opens: [], closes: [], starts: [], next: [] };
      return previewVisit({
        patient: chartPatient(patient),
        facts: record.facts(patientId),
        drafts,
        on,
        protocol: protocolOn(record, patientId, on),
      });
    },
  };
}
