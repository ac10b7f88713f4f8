/** A medicine's lane on the time line: from dose records to runs, stops and effects. */
import type { Chart } from '../../clinical/chart.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { hasDose } from '../patient/dose-words.ts';
import { standing } from '../patient/followed.ts';
import type { AdverseMark, DoseRun, MedicineLane } from './model.ts';

const stopReasons: Readonly<Record<NonNullable<Fact<'dose'>['statement']['stopReason']>, string>> =
  {
    ineffective: 'did not help',
    adverse_effect: 'adverse effect',
    completed: 'course completed',
    patient_choice: 'patient’s choice',
    interaction: 'interaction',
    other: 'other reason',
    not_recorded: 'reason not recorded',
  };

/** A medicine's lane, or null when it was only ever recorded as not taken. */
export function laneOf(
  chart: Chart,
  medicine: string,
  marks: readonly AdverseMark[],
): MedicineLane | null {
  const episodes = chart.episodes(medicine);
  if (episodes.length === 0) return null;
  const known = findMedicine(medicine);
  const runs = episodes.flatMap(({ doses, end }) =>
    doses.map((dose, index) => ({
      from: dose.on,
      to: (doses[index + 1] ?? end)?.on ?? null,
      amount: hasDose(medicine) ? dose.value : null,
    })),
  );
  const stops = episodes.flatMap(({ end }) =>
    end ? [{ on: end.on, reason: stopReason(end.facts) }] : [],
  );
  const amounts = runs.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    medicine,
    name: known?.name ?? medicine,
    unit: known?.doseUnit ?? 'mg/day',
    highest: amounts.length === 0 ? null : Math.max(...amounts),
    taken: chart.use(medicine) !== null,
    runs: mergeRepeats(runs),
    stops,
    adverse: marks.filter((mark) => mark.medicine === medicine),
  };
}

/** Renewals of the same dose are one run: a repeated prescription is not a dose step. */
function mergeRepeats(runs: readonly DoseRun[]): DoseRun[] {
  const merged: DoseRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.to === run.from && last.amount === run.amount) last.to = run.to;
    else merged.push({ ...run });
  }
  return merged;
}

function stopReason(facts: readonly Fact[]): string {
  const reason = facts.find((fact) => isKind(fact, 'dose'))?.statement.stopReason;
  return stopReasons[reason ?? 'not_recorded'];
}

/** Followed medicines on top, then what is taken today, then what was started last. */
export function followedThenTaken(a: MedicineLane, b: MedicineLane): number {
  const started = (lane: MedicineLane) => lane.runs.at(-1)?.from ?? '';
  return (
    standing(a.medicine) - standing(b.medicine) ||
    Number(b.taken) - Number(a.taken) ||
    started(b).localeCompare(started(a))
  );
}
