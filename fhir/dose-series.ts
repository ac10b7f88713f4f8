/** Many prescriptions of a medicine to the one series of daily amounts that the record keeps. */
import type { Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import { isFuture } from './calendar.ts';
import type { Prescription } from './medication.ts';
import type { StopReason } from './stop-reason.ts';

/** Open prescriptions of one medicine at one time, renewals included, that are still looked into. */
const MOST_AT_ONCE = 300;

/**
 * The dose facts of a patient's prescriptions: for each medicine, on each day on which something
 * changes, the sum of what is then prescribed, or 0 with a reason when nothing is any more.
 *
 * The amount is null as soon as one running prescription does not say its own. A renewal (the same
 * product with the same directions while the earlier one is still open) is not a second dose. What
 * was ordered and what is stated as taken are two views of one intake, not two intakes: the larger
 * counts. Ends that lie in the future are not yet facts.
 */
export function doseFacts(prescriptions: readonly Prescription[], today: Day): DraftFact[] {
  const byMedicine = Map.groupBy(prescriptions, (one) => one.medicine);
  return [...byMedicine].flatMap(([medicine, all]) => seriesOf(medicine, all, today));
}

function seriesOf(medicine: string, all: readonly Prescription[], today: Day): DraftFact[] {
  const days = [...new Set(all.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))];
  const facts: DraftFact[] = [];
  let before = '';
  for (const on of days.toSorted()) {
    if (isFuture(on, today)) break;
    const { amount, regimen } = intakeOn(on, all);
    const now = `${amount} ${regimen}`;
    if (now === before) continue;
    before = now;
    const stopReason = amount === 0 ? reasonOf(all.filter((one) => one.to === on)) : null;
    facts.push({
      on,
      statement: { kind: 'dose', medicine, amount, stopReason, regimen },
      replaces: null,
      importKey: `dose/${medicine}/${on}`,
    });
  }
  return facts;
}

function intakeOn(
  on: Day,
  all: readonly Prescription[],
): { amount: number | null; regimen: string | null } {
  const open = all.filter((one) => isRunning(one, on));
  if (open.length === 0) return { amount: 0, regimen: null };
  // No patient has so many; a file that does cannot be made sense of, and must not take for ever.
  if (open.length > MOST_AT_ONCE) return { amount: null, regimen: null };
  const running = withoutRenewals(open);
  return { amount: amountOf(running), regimen: regimenOf(running) };
}

const isRunning = ({ from, to }: Prescription, on: Day): boolean =>
  from <= on && (to === null || on < to);

function withoutRenewals(running: readonly Prescription[]): Prescription[] {
  const distinct = new Map(
    running.map((one) => [`${one.source}|${one.product}|${one.amount}|${one.regimen}`, one]),
  );
  return [...distinct.values()];
}

function amountOf(running: readonly Prescription[]): number | null {
  const stated = running.filter((one) => one.source === 'statement');
  const ordered = running.filter((one) => one.source === 'request');
  if (stated.length === 0) return sum(ordered);
  const taken = sum(stated);
  const prescribed = sum(ordered);
  if (taken === null || prescribed === null) return taken;
  return Math.max(taken, prescribed);
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
