/** Many prescriptions of a medicine to the one series of daily amounts that the record keeps. */
import type { Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import { isFuture } from './calendar.ts';
import { MOST_MARKS, doseKey, isNewer, markOf } from './import-key.ts';
import type { Prescription } from './medication.ts';
import type { StopReason } from './stop-reason.ts';

/** Open prescriptions of one medicine at one time, renewals included, that are still looked into. */
const MOST_AT_ONCE = 300;

export type DoseSeries = {
  medicine: string;
  facts: DraftFact[];
  /** From when on two open orders stand side by side and one may replace the other. */
  unclearSince: Day | null;
};

/**
 * The dose facts of a patient's prescriptions: for each medicine, on each day on which something
 * changes, the sum of what is then prescribed, or 0 with a reason when nothing is any more.
 *
 * The amount is null as soon as one running prescription does not say its own. A renewal (the same
 * product with the same directions while the earlier one is still open) is not a second dose. What
 * was ordered and what is stated as taken are two views of one intake, not two intakes: the larger
 * counts. Of two different orders without an end that began on different days the later is, in many
 * systems, a changed dose and not a second one: unless it names the earlier as its predecessor, the
 * amount is null from then on. Ends that lie in the future are not yet facts.
 */
export function doseSeries(prescriptions: readonly Prescription[], today: Day): DoseSeries[] {
  const byMedicine = Map.groupBy(prescriptions, (one) => one.medicine);
  return [...byMedicine].map(([medicine, all]) => seriesOf(medicine, withReplaced(all), today));
}

/** A prescription that another one names as its predecessor ends where that one begins. */
function withReplaced(all: readonly Prescription[]): Prescription[] {
  const replacedOn = new Map<string, Day>();
  for (const { replaces, from, of } of all) {
    const earlier = replaces === null ? undefined : replacedOn.get(replaces);
    if (replaces === null || replaces === of.key) continue;
    if (earlier === undefined || from < earlier) replacedOn.set(replaces, from);
  }
  return all.map((one) => {
    const on = replacedOn.get(one.of.key);
    if (on === undefined || on <= one.from || (one.to !== null && one.to <= on)) return one;
    return { ...one, to: on };
  });
}

type Point = { on: Day; statement: DraftFact['statement']; marks: string[] };

function seriesOf(medicine: string, all: readonly Prescription[], today: Day): DoseSeries {
  const days = [...new Set(all.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))];
  const starting = Map.groupBy(all, (one) => one.from);
  const points: Point[] = [];
  let unclearSince: Day | null = null;
  let before = '';
  for (const on of days.toSorted()) {
    if (isFuture(on, today)) break;
    const { amount, regimen, isUnclear } = intakeOn(on, all);
    if (isUnclear) unclearSince ??= on;
    const marks = [...new Set((starting.get(on) ?? []).map(({ of }) => markOf(of.key)))].toSorted();
    const now = `${amount} ${regimen}`;
    const last = points.at(-1);
    // A renewal is no new point, unless the last one's key has no room for its mark.
    if (last && now === before && last.marks.length + marks.length <= MOST_MARKS) {
      last.marks.push(...marks);
      continue;
    }
    before = now;
    const stopReason = amount === 0 ? reasonOf(all.filter((one) => one.to === on)) : null;
    const statement = { kind: 'dose', medicine, amount, stopReason, regimen } as const;
    points.push({ on, statement, marks });
  }
  const stamp = newestStamp(all);
  const facts = points.map(({ on, statement, marks }): DraftFact => {
    const importKey = doseKey({ medicine, on, marks: [...new Set(marks)] }, stamp);
    return { on, statement, replaces: null, importKey };
  });
  return { medicine, facts, unclearSince };
}

/** How new the newest of them is; null unless all of them say. */
function newestStamp(all: readonly Prescription[]): string | null {
  let newest: string | null = null;
  for (const { of } of all) {
    if (of.stamp === null || of.stamp.startsWith('v')) return null;
    if (newest === null || isNewer(of.stamp, newest) === true) newest = of.stamp;
  }
  return newest;
}

type Intake = { amount: number | null; regimen: string | null; isUnclear: boolean };

function intakeOn(on: Day, all: readonly Prescription[]): Intake {
  const open = all.filter((one) => isRunning(one, on));
  if (open.length === 0) return { amount: 0, regimen: null, isUnclear: false };
  // No patient has so many; a file that does cannot be made sense of, and must not take for ever.
  if (open.length > MOST_AT_ONCE) return { amount: null, regimen: null, isUnclear: false };
  const running = withoutRenewals(open);
  const stated = intakeOf(running.filter((one) => one.source === 'statement'));
  const ordered = intakeOf(running.filter((one) => one.source === 'request'));
  return {
    amount: larger(stated?.amount, ordered?.amount),
    regimen: regimenOf(running),
    isUnclear: (stated ?? ordered)?.isUnclear === true,
  };
}

const isRunning = ({ from, to }: Prescription, on: Day): boolean =>
  from <= on && (to === null || on < to);

/** Of prescriptions that say the same the first, since when that dose is taken. */
function withoutRenewals(running: readonly Prescription[]): Prescription[] {
  const distinct = new Map<string, Prescription>();
  for (const one of running.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const says = `${one.source}|${one.product}|${one.amount}|${one.regimen}`;
    const known = distinct.get(says);
    // The renewal may go on for longer than what it renews.
    if (!known) distinct.set(says, one);
    else if (one.to === null) distinct.set(says, { ...known, to: null });
  }
  return [...distinct.values()];
}

function intakeOf(running: readonly Prescription[]) {
  if (running.length === 0) return null;
  const isUnclear = mayReplaceAnother(running);
  return { amount: isUnclear ? null : sum(running), isUnclear };
}

/** Whether two of them go on without an end and were begun on different days. */
function mayReplaceAnother(running: readonly Prescription[]): boolean {
  const endless = running.filter((one) => one.to === null);
  const [first] = endless;
  return endless.some((one) => one.from !== first?.from && one.of.key !== first?.of.key);
}

function larger(
  stated: number | null | undefined,
  ordered: number | null | undefined,
): number | null {
  if (stated === undefined) return ordered ?? null;
  if (stated === null || ordered === null || ordered === undefined) return stated;
  return Math.max(stated, ordered);
}

function sum(running: readonly Prescription[]): number | null {
  let total = 0;
  for (const { amount } of running) {
    if (amount === null) return null;
    total += amount;
  }
  return Number(total.toFixed(4));
}

function regimenOf(running: readonly Prescription[]): string | null {
  const said = running.map((one) => one.regimen).filter((one) => one !== null && one !== '');
  return [...new Set(said)].toSorted().join(' + ').slice(0, 500) || null;
}

function reasonOf(ended: readonly Prescription[]): StopReason {
  const known = ended.map((one) => one.stopReason).find((one) => one !== 'not_recorded');
  return known ?? 'not_recorded';
}
