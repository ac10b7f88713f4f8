/** Finding, opening and adding patients. */
import { explain } from '../../clinical/rules/evaluate.ts';
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import { worklist } from '../worklist/worklist.ts';
import { chartOf, patientOf, patientPage } from './patient-page.ts';
import type { Practice } from './practice.ts';

type PatientCommand = 'worklist' | 'openPatient' | 'whyNot' | 'addPatient';

export function patientCommands({
  session,
  clock,
  events,
}: Practice): Pick<Handlers, PatientCommand> {
  return {
    worklist: () => {
      const on = todayBy(clock);
      return { on, rows: worklist(session.record, on) };
    },

    openPatient: ({ patientId }) => {
      const page = patientPage(session.record, patientId, todayBy(clock));
      session.record.noteAccess('patient_opened', patientId);
      return page;
    },

    whyNot: ({ patientId, ruleId }) => {
      const patient = patientOf(session.record, patientId);
      const chart = chartOf(patient, session.record.facts(patientId), todayBy(clock));
      return explain(ruleId, chart).filter((answer) => 'holds' in answer);
    },

    addPatient: (details) => {
      const { id } = session.record.addPatient(details);
      events.tell('patientsChanged', null);
      return { patientId: id };
    },
  };
}
