/** A medicine's lane on the time line: from dose records to runs, stops, plans and effects. */
import type { Chart } from '../../clinical/chart.ts';
import { isKind, type Fact } from '../../clinical/facts.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { standing } from '../patient/followed.ts';
import type { AdverseMark, DoseRun, MedicineLane, Stop } from './model.ts';
import { plannedSteps } from './plans.ts';
import type { Trial } from './trials.ts';

/** A medicine's lane, or null when it was only ever recorded as not taken and is not planned. */
export function laneOf(
  chart: Chart,
  medicine: string,
  marks: readonly AdverseMark[],
  trials: readonly Trial[],
): MedicineLane | null {
  const runs = mergeRepeats(runsOf(chart, medicine));
  const plan = plannedSteps(chart, medicine, runs);
  if (runs.length === 0 && plan.length === 0) return null;
  const known = findMedicine(medicine);
  const amounts = [...runs, ...plan].flatMap(({ amount }) => (amount ? [amount] : []));
  return {
    medicine,
    name: known?.name ?? medicine,
    unit: known?.doseUnit ?? 'mg/day',
    highest: amounts.length === 0 ? null : Math.max(...amounts),
    taken: chart.use(medicine) !== null,
    runs,
    stops: stopsOf(chart, medicine),
    plan,
    trials: trials.filter((trial) => trial.medicine === medicine),
    adverse: marks.filter((mark) => mark.medicine === medicine),
  };
}

function runsOf(chart: Chart, medicine: string): DoseRun[] {
  return chart.episodes(medicine).flatMap(({ doses, end }) =>
    doses.map((dose, index) => ({
      from: dose.on,
      to: (doses[index + 1] ?? end)?.on ?? null,
      amount: dose.value,
    })),
  );
}

function stopsOf(chart: Chart, medicine: string): Stop[] {
  return chart
    .episodes(medicine)
    .flatMap(({ end }) => (end ? [{ on: end.on, reason: stopReason(end.facts) }] : []));
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

function stopReason(facts: readonly Fact[]): Stop['reason'] {
  return facts.find((fact) => isKind(fact, 'dose'))?.statement.stopReason ?? 'not_recorded';
}

/** Followed medicines on top, then what is taken today, then what was started last. */
export function followedThenTaken(a: MedicineLane, b: MedicineLane): number {
  const started = (lane: MedicineLane) => lane.runs.at(-1)?.from ?? lane.plan[0]?.on ?? '';
  return (
    standing(a.medicine) - standing(b.medicine) ||
    Number(b.taken) - Number(a.taken) ||
    started(b).localeCompare(started(a))
  );
}
