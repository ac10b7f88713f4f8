/** The prompts of a patient day by day: when each opened and closed. */
import { addDays, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Urgency } from '../../clinical/prompt.ts';
import { patientChart, promptsOf } from './patient-chart.ts';
import type { ProtocolOn } from './protocols.ts';

/** A stretch of days on which a prompt was open at one urgency; `closed`: the first day without. */
export type Stretch = { key: string; urgency: Urgency; opened: Day; closed: Day | null };

/**
 * The stretches from a day to another, in the order in which they opened.
 *
 * @param knownAt the last instant that counts of a day, for what was known then; null = facts and
 *   protocols count by their day, whenever they were recorded.
 */
export function replay(input: {
  patient: Patient;
  facts: readonly Fact[];
  from: Day;
  to: Day;
  protocol: ProtocolOn;
  knownAt: ((on: Day) => string) | null;
}): Stretch[] {
  const { patient, facts, from, to, protocol, knownAt } = input;
  const whole = patientChart(patient, facts, to);
  const open = new Map<string, Stretch>();
  const stretches: Stretch[] = [];
  // Before enrolment the clinic did not follow this patient: nothing was due.
  const first = patient.enrolledOn > from ? patient.enrolledOn : from;
  for (let on = first; on <= to; on = addDays(on, 1)) {
    const instant = knownAt?.(on) ?? null;
    const chart = instant === null ? whole.asOf(on) : patientChart(patient, facts, on, instant);
    const shown = promptsOf(patient, chart, protocol(on, instant)).filter(
      ({ state }) => state.is === 'open',
    );
    for (const [key, stretch] of open) {
      if (shown.some((prompt) => prompt.key === key && prompt.urgency === stretch.urgency))
        continue;
      stretch.closed = on;
      open.delete(key);
    }
    for (const { key, urgency } of shown) {
      if (open.has(key)) continue;
      const stretch = { key, urgency, opened: on, closed: null };
      open.set(key, stretch);
      stretches.push(stretch);
    }
  }
  return stretches;
}

/** The last millisecond of a day where this machine stands, as an instant in UTC. */
export function endOfDay(on: Day): string {
  const next = addDays(on, 1);
  const [year = 0, month = 1, date = 1] = next.split('-').map(Number);
  return new Date(new Date(year, month - 1, date).getTime() - 1).toISOString();
}
