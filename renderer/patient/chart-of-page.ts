/** The chart of the patient that main sent: the same pure function that the rules read from. */
import { buildChart, type Chart, type ChartPatient } from '../../clinical/chart.ts';
import { completedYears } from '../../clinical/day.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { PatientPage } from '../../contract/patients.ts';

export function chartOf({ patient, facts, on }: PatientPage): Chart {
  return buildChart({ patient: asChartPatient(patient), facts, on });
}

function asChartPatient({ sex, enrolledOn, birthDate }: Patient): ChartPatient {
  return {
    sex,
    enrolledOn,
    age: (on) => (birthDate === null ? null : completedYears(birthDate, on)),
  };
}
