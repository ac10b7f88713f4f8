/** Names and amounts as prompts say them. */
import type { Chart } from '../chart/chart.ts';
import { countOf, type Elapsed } from '../chart/elapsed.ts';
import type { CurrentUse } from '../chart/medicine-use.ts';
import type { Entry } from '../chart/series.ts';
import type { Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
import { numeral } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { unitOf } from '../language/units.ts';
import { shownDecimal } from '../measures/kidney.ts';

export { list } from '../language/grammar.ts';

/** A medicine's name; an unknown one is named by its id. */
export function nameOf(medicine: string): string {
  return findMedicine(medicine)?.name ?? medicine.replaceAll('_', ' ');
}

/** The name of the medicine a dose entry is about. */
export function startedName({ facts }: Entry<number | null>): string {
  const statement = facts[0]?.statement;
  return statement?.kind === 'dose' ? nameOf(statement.medicine) : say`Medicine`;
}

/** A medicine's name within a sentence: "pregabalin"; "SSRI" keeps its capitals. */
export function nameWithin(medicine: string): string {
  return within(nameOf(medicine));
}

/** A name or label within a sentence: a small first letter, except in abbreviations. */
export function within(name: string): string {
  return /^.[A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A number as it is read: at most two decimals. Data and comparisons keep the exact value. */
export function shownNumber(value: number): string {
  return numeral(Math.round(value * 100) / 100);
}

/** A daily amount with its unit: "225 mg/day"; "in use" where no amount is recorded. */
export function amountOf(medicine: string, amount: number | null): string {
  if (amount === null) return say`dose not known`;
  const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
  if (unit === 'in use') return say`in use`;
  return `${shownNumber(amount)} ${unit === 'ug/h' ? say`micrograms/hour` : unitOf(unit)}`;
}

/** "1 day", "14 days". */
export function days(time: number | Elapsed): string {
  const count = countOf(time);
  return count === 1 ? say`1 day` : say`${count} days`;
}

/** "today", or "on 2026-10-06". */
export function whenOf(chart: Chart, on: Day): string {
  return on === chart.on ? say`today` : say`on ${on}`;
}

/** "12 days", "7 weeks", "17 months", "8 years". */
export function span(time: number | Elapsed): string {
  const count = countOf(time);
  if (count < 28) return days(count);
  if (count < 70) return say`${Math.floor(count / 7)} weeks`;
  if (count < 730) return say`${Math.floor(count / 30.44)} months`;
  return say`${Math.floor((count + 1) / 365.25)} years`;
}

/** "today", "yesterday", "12 days ago", "17 months ago". */
export function ago(time: number | Elapsed): string {
  const count = countOf(time);
  if (count === 0) return say`today`;
  if (count === 1) return say`yesterday`;
  return say`${span(count)} ago`;
}

/** "on 2026-10-06"; of an old day also how long ago that is: "on 2018-10-06, 8 years ago". */
export function onDay(chart: Chart, entry: { readonly on: Day; readonly number: number }): string {
  const age = chart.daysSince(entry).days;
  if (age === 0) return say`today`;
  return age <= recentDays ? say`on ${entry.on}` : say`on ${entry.on}, ${ago(age)}`;
}

/** A day older than this is said with its age. */
const recentDays = 28;

/**
 * How a medicine is taken, with both days where the present dose is not the first one: "Duloxetine
 * since 2026-10-18, 600 mg/day since today".
 */
export function takenSince(chart: Chart, { medicine, episode, amount, since }: CurrentUse): string {
  const name = nameOf(medicine);
  const from = since.on === chart.on ? say`since today` : say`since ${since.on}`;
  const dose =
    amount === null ? say`${from}, dose not known` : `${amountOf(medicine, amount)} ${from}`;
  return since.on === episode.start.on
    ? `${name} ${dose}`
    : say`${name} since ${episode.start.on}, ${dose}`;
}

/** Kidney function with one decimal; on dialysis it counts as below 15. */
export function shownKidney(value: number): string {
  return value === 0 ? say`below 15 (dialysis)` : numeral(shownDecimal(value));
}

/** The text with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
