/** Finding, opening and adding patients. */
import { explain } from '../../clinical/rules/evaluate.ts';
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import { patientChart } from '../worklist/patient-chart.ts';
import { protocolOn } from '../worklist/protocols.ts';
import { patientOf, patientPage } from './patient-page.ts';
import type { Practice } from './practice.ts';

type PatientCommand = 'openPatient' | 'whyNot' | 'addPatient' | 'reviseDetails' | 'detailsHistory';

export function patientCommands({
  session,
  clock,
  events,
}: Practice): Pick<Handlers, PatientCommand> {
  return {
    openPatient: ({ patientId }) => {
      const page = patientPage(session.record, patientId, todayBy(clock));
      session.opened(patientId);
      return page;
    },

    whyNot: ({ patientId, ruleId }) => {
      const patient = patientOf(session.record, patientId);
      session.shows(patientId);
      const on = todayBy(clock);
      const chart = patientChart(patient, session.record.facts(patientId), on);
      const protocol = protocolOn(session.record, patientId, on);
      return explain(ruleId, chart, protocol).filter((answer) => 'holds' in answer);
    },

    reviseDetails: ({ patientId, details }) => {
      patientOf(session.record, patientId);
      session.record.reviseDetails(patientId, details);
      events.tell('patientChanged', { patientId });
      return patientPage(session.record, patientId, todayBy(clock));
    },

    detailsHistory: ({ patientId }) => {
      patientOf(session.record, patientId);
      session.shows(patientId);
      return session.record.detailsHistory(patientId);
    },

    addPatient: (details) => {
      const { id } = session.record.addPatient(details);
      events.tell('patientsChanged', null);
      return { patientId: id };
    },
  };
}
