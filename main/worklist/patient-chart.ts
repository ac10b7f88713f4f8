/** A patient of the record as a chart: where details, facts and protocol are put together, and asked. */
import { buildChart, type Chart, type ChartPatient } from '../../clinical/chart.ts';
import type { DayWatch } from '../../clinical/chart/day-watch.ts';
import { completedYears, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';

/** What a chart takes of the person. */
export function chartPatient({ sex, enrolledOn, birthDate }: Patient): ChartPatient {
  const age = (day: Day) => (birthDate === null ? null : completedYears(birthDate, day));
  return { sex, enrolledOn, age };
}

/**
 * The chart on a day. `knownAt`: only what was recorded up to this instant counts; null = all.
 * `watch`: keeps the next day on which an answer about this day turns.
 */
export function patientChart(
  patient: Patient,
  facts: readonly Fact[],
  on: Day,
  knownAt: string | null = null,
  watch: DayWatch | null = null,
): Chart {
  return buildChart({ patient: chartPatient(patient), facts, on, knownAt, watch });
}

/** Nothing is due for someone who has died, from that day on. */
export function isDead({ diedOn }: Patient, on: Day): boolean {
  return diedOn !== null && diedOn <= on;
}

/** Every prompt on the chart's day under the protocol, whatever its state. */
export function promptsOf(patient: Patient, chart: Chart, protocol: Protocol): Prompt[] {
  return isDead(patient, chart.on) ? [] : evaluate(chart, protocol);
}
