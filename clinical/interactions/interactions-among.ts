/** Which interactions hold among a patient's medicines on a day. */
import type { Elapsed } from '../chart/elapsed.ts';
import { implied } from '../conditions/index.ts';
import { classesOf } from '../formulary/index.ts';
import { interactionRows } from './rows.ts';
import { severities, type InteractionRow, type Severity } from './row.ts';

export type InteractionInput = {
  /** The one medicine whose interactions are asked for; left out or null = those of every one. */
  only?: string | null;
  /** Ids of the medicines taken on the day, one about to be started included. */
  medicines: readonly string[];
  /** Recorded conditions; implied ones are worked out here. */
  conditions: readonly string[];
  /** Years; null = unknown. */
  age: number | null;
  /** mL/min/1.73m2, unrounded; null = unknown. */
  egfr: number | null;
  /** Medicines stopped before, with the days since: needed for washouts. */
  stopped?: readonly { medicine: string; daysAgo: number | Elapsed }[];
};

export type FoundInteraction = {
  id: string;
  row: InteractionRow;
  /** After any escalation. */
  severity: Severity;
  /** The medicines, and conditions standing in for one, that it holds between. */
  between: string[];
  /** What was not known and might make it worse. */
  missing: string[];
};

/** A row that could not be decided, with what is missing. */
export type Undecided = { id: string; row: InteractionRow; between: string[]; missing: string[] };

/** Conditions that count as taking a medicine of a class. */
const conditionAsClass: Readonly<Record<string, string>> = {
  alcohol_heavy_use: 'alcohol_heavy',
  maoi_within_14d: 'maoi',
};

/** Something that counts as taken: its id, and the classes it counts for. */
type Taken = { id: string; classes: readonly string[] };

/**
 * The interactions that hold, worst first. For rows with a washout a stopped MAOI counts on for its
 * days, and the partner for its own: an MAOI started too soon is found as well.
 */
export function interactionsAmong(input: InteractionInput): FoundInteraction[] {
  const at = occasionOf(input);
  const { age, only = null } = input;
  const found = concerned(at, only).flatMap((row) => {
    const between = matched(row, at, only);
    if (between.length === 0 || !isOldEnough(row, age)) return [];
    return [{ id: row.id, row, between, ...escalated(row, at) }];
  });
  return found.sort((x, y) => severities.indexOf(x.severity) - severities.indexOf(y.severity));
}

/** Rows that match but cannot be decided because the age is unknown. */
export function undecidedAmong(input: InteractionInput): Undecided[] {
  if (input.age !== null) return [];
  const at = occasionOf(input);
  const { only = null } = input;
  return concerned(at, only).flatMap((row) => {
    if (row.minAge === null) return [];
    const between = matched(row, at, only);
    return between.length === 0 ? [] : [{ id: row.id, row, between, missing: ['age'] }];
  });
}

/** The rows that name a selector, on whichever side. */
const rowsNaming = Map.groupBy(
  interactionRows.flatMap((row) =>
    [...new Set([...row.a, ...row.b, ...row.third])].map((selector) => ({ selector, row })),
  ),
  ({ selector }) => selector,
);

/**
 * The rows both of whose sides somebody answers to, in the order of the table. Most rows concern
 * nobody's medicines, so they are looked up instead of tried.
 */
function concerned({ selectors }: Occasion, only: string | null): InteractionRow[] {
  const rows: InteractionRow[] = [];
  for (const selector of only === null ? selectors : [only, ...classesOf(only)]) {
    for (const { row } of rowsNaming.get(selector) ?? []) {
      if (!rows.includes(row) && areNamed(row, selectors)) rows.push(row);
    }
  }
  return rows.sort((x, y) => (x.id < y.id ? -1 : 1));
}

function areNamed(row: InteractionRow, selectors: ReadonlySet<string>): boolean {
  return isAny(row.a, selectors) && (row.kind === 'count' || isAny(row.b, selectors));
}

/** What every row is held against: worked out once. */
type Occasion = {
  conditions: readonly string[];
  egfr: number | null;
  /** Medicines taken, and conditions that count as one. */
  taken: readonly Taken[];
  /** Medicines no longer taken; whether they still count depends on the row. */
  stopped: readonly (Taken & { daysAgo: number | Elapsed })[];
  /** Every selector that any of these could answer to. */
  selectors: ReadonlySet<string>;
};

function occasionOf({ medicines, conditions, egfr, stopped = [] }: InteractionInput): Occasion {
  const active = [...new Set(medicines)].map((id) => ({ id, classes: classesOf(id) }));
  const all = implied(conditions);
  const standIns = all.flatMap((id) => {
    const classId = conditionAsClass[id];
    return classId === undefined ? [] : [{ id, classes: [classId] }];
  });
  const taken = [...active, ...standIns];
  const left = stopped
    .filter(({ medicine }) => !active.some(({ id }) => id === medicine))
    .map(({ medicine, daysAgo }) => ({ id: medicine, classes: classesOf(medicine), daysAgo }));
  const selectors = new Set<string>();
  for (const { id, classes } of [...taken, ...left]) {
    selectors.add(id);
    for (const one of classes) selectors.add(one);
  }
  return { conditions: all, egfr, taken, stopped: left, selectors };
}

function isOldEnough(row: InteractionRow, age: number | null): boolean {
  return row.minAge === null || (age !== null && age >= row.minAge);
}

function escalated(
  row: InteractionRow,
  { conditions, egfr }: Occasion,
): { severity: Severity; missing: string[] } {
  const worse = Object.entries(row.escalateIfCondition)
    .filter(([condition]) => conditions.includes(condition))
    .map(([, severity]) => severity);
  const limit = row.escalateIfEgfrBelow;
  if (limit && egfr !== null && egfr < limit.egfr) worse.push(limit.severity);
  const missing = limit && egfr === null ? ['egfr'] : [];
  return { severity: worse[0] ?? row.severity, missing };
}

/** The ids a row holds between; empty when it does not, or not with the one that is asked for. */
function matched(row: InteractionRow, at: Occasion, only: string | null): string[] {
  const between = matchedAmong(row, at);
  return only === null || between.includes(only) ? between : [];
}

function matchedAmong(row: InteractionRow, at: Occasion): string[] {
  const taken = takenFor(row, at);
  const a = taken.filter((one) => selected(one, row.a));
  const b = taken.filter((one) => selected(one, row.b));
  if (row.kind === 'count')
    return a.length >= (row.count ?? Infinity) ? a.map((one) => one.id) : [];

  // Someone counts on one side only where a different one stands on the other.
  const inA = a.filter((one) => b.some((other) => other.id !== one.id));
  const inB = b.filter((one) => a.some((other) => other.id !== one.id));
  if (inA.length === 0) return [];
  const third = taken.filter((one) => selected(one, row.third));
  if (row.kind === 'triple' && third.length === 0) return [];
  return [...new Set([...inA, ...inB, ...third].map((one) => one.id))];
}

function isAny(selectors: readonly string[], known: ReadonlySet<string>): boolean {
  for (const one of selectors) if (known.has(one)) return true;
  return false;
}

function selected(one: Taken, selectors: readonly string[]): boolean {
  for (const selector of selectors)
    if (one.id === selector || one.classes.includes(selector)) return true;
  return false;
}

function takenFor(row: InteractionRow, { taken, stopped }: Occasion): readonly Taken[] {
  if (!row.washout) return taken;
  const lingering = stopped.filter(({ id, classes, daysAgo }) =>
    isWithin(daysAgo, washoutOf(row, id, classes)),
  );
  return [...taken, ...lingering];
}

function isWithin(daysAgo: number | Elapsed, most: number): boolean {
  return typeof daysAgo === 'number' ? daysAgo <= most : daysAgo.isAtMost(most);
}

/** Days a stopped medicine still counts in this row; -1 = it does not. */
function washoutOf(row: InteractionRow, medicine: string, classes: readonly string[]): number {
  if (!row.washout) return -1;
  if (classes.includes('maoi')) return row.washout.afterMaoi;
  const isPartner = row.a.some((selector) => medicine === selector || classes.includes(selector));
  return isPartner ? (row.washout.partner[medicine] ?? row.washout.partner['other'] ?? -1) : -1;
}
