/** The chart as it would be once a medicine is started or its dose is changed today. */
import type { Fact } from '../facts.ts';
import type { Chart } from './chart.ts';

/** The id of the dose that is only supposed; no recorded fact has it. */
export const supposedDoseId = 'supposed-dose';

/** The chart with a dose of today that is not recorded. A higher one recorded today still counts. */
export function asIfTaken(chart: Chart, medicine: string, amount: number | null): Chart {
  // The supposed dose is of today, whichever day that is.
  chart.dependsOnToday();
  const supposed: Fact<'dose'> = {
    id: supposedDoseId,
    patientId: '',
    visitId: null,
    on: chart.on,
    replaces: null,
    importKey: null,
    recordedAt: `${chart.on}T00:00:00.000Z`,
    author: '',
    workstation: '',
    statement: { kind: 'dose', medicine, amount, stopReason: null, regimen: null },
  };
  return chart.withDose(supposed);
}
