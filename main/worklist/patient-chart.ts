/** A patient of the record as a chart: where details and facts are put together, and asked. */
import { buildChart, type Chart } from '../../clinical/chart.ts';
import { completedYears, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';

/** The chart on a day. `knownAt`: only what was recorded up to this instant counts; null = all. */
export function patientChart(
  patient: Patient,
  facts: readonly Fact[],
  on: Day,
  knownAt: string | null = null,
): Chart {
  const { sex, enrolledOn, birthDate } = patient;
  const age = (day: Day) => (birthDate === null ? null : completedYears(birthDate, day));
  return buildChart({ patient: { sex, enrolledOn, age }, facts, on, knownAt });
}

/** Every prompt on the chart's day, whatever its state. Nothing is due for someone who has died. */
export function promptsOf({ diedOn }: Patient, chart: Chart): Prompt[] {
  return diedOn !== null && diedOn <= chart.on ? [] : evaluate(chart);
}
