/** Reading a patient, and recording facts of one: shared by the commands that do either. */
import { buildChart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import { completedYears } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import type { PatientPage } from '../../contract/commands.ts';
import type { OpenRecord } from '../../db/index.ts';
import { CommandFailure } from '../failure.ts';

/** The patient. Throws NotFound. */
export function patientOf(record: OpenRecord, patientId: string): Patient {
  const patient = record.patient(patientId);
  if (!patient) {
    throw new CommandFailure(
      'NotFound',
      'This patient is not in the record. Go back to the worklist.',
    );
  }
  return patient;
}

/** The patient's chart on a day. */
export function chartOf(patient: Patient, facts: Fact[], on: Day) {
  const { sex, birthDate, enrolledOn } = patient;
  const age = (day: Day) => birthDate && completedYears(birthDate, day);
  return buildChart({ patient: { sex, enrolledOn, age }, facts, on });
}

/** Everything the patient page is drawn from. Throws NotFound. */
export function patientPage(record: OpenRecord, patientId: string, on: Day): PatientPage {
  const patient = patientOf(record, patientId);
  const facts = record.facts(patientId);
  return { patient, facts, prompts: evaluate(chartOf(patient, facts, on)), on };
}
