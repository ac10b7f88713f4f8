/** One patient as the window sees them: shared by the commands that read and those that record. */
import { say } from '../../clinical/language/say.ts';
import type { Day } from '../../clinical/day.ts';
import { unconfirmedComedication } from '../../clinical/measures/comedication.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { ToldPage } from '../../contract/patients.ts';
import { told } from '../../contract/told-facts.ts';
import type { OpenRecord } from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';
import { isDead, patientChart, promptsOf } from '../worklist/patient-chart.ts';
import { protocolOn } from '../worklist/protocols.ts';

/** The patient. Throws NotFound. */
export function patientOf(record: OpenRecord, patientId: string): Patient {
  const patient = record.patient(patientId);
  if (!patient) {
    throw new CommandFailure(
      'NotFound',
      say`This patient is not in the record. Go back to the worklist.`,
    );
  }
  return patient;
}

/** Everything the patient page is drawn from. Throws NotFound. */
export function patientPage(record: OpenRecord, patientId: string, on: Day): ToldPage {
  const patient = patientOf(record, patientId);
  const facts = record.facts(patientId);
  const chart = patientChart(patient, facts, on);
  const protocol = protocolOn(record, patientId, on);
  return {
    patient,
    facts: told(facts),
    prompts: promptsOf(patient, chart, protocol),
    on,
    protocol: {
      profile: protocol.profile,
      version: protocol.version,
      settings: protocol.settings,
    },
    comedication: isDead(patient, on) ? null : unconfirmedComedication(chart),
  };
}
