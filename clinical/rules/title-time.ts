/**
 * Time in a title. A row of the worklist is kept for days on which nothing but the count of days in
 * its title moves on; so the title of a watched chart holds a mark in its place, filled in on the day
 * it is read.
 */
import type { Elapsed } from '../chart/elapsed.ts';
import { dayNumber, type Day } from '../day.ts';
import { ago, days } from './wording.ts';

// Private-use characters, which no name of a patient's record reaches a title with.
const [BEGIN, END] = ['\uE000', '\uE001'];
const MARK = new RegExp(`${BEGIN}(days|ago) (-?\\d+)${END}`, 'g');

/** "14 days". */
export function daysInTitle(time: Elapsed): string {
  return time.isWatched ? mark('days', time) : days(time);
}

/** "12 days ago". */
export function agoInTitle(time: Elapsed): string {
  return time.isWatched ? mark('ago', time) : ago(time);
}

/** The title as it reads on a day, in the language in force; one without marks as it is. */
export function titleOn(title: string, on: Day): string {
  return title.replace(MARK, (_, how: string, from: string) => {
    const time = dayNumber(on) - Number(from);
    return how === 'ago' ? ago(time) : days(time);
  });
}

function mark(how: 'days' | 'ago', { from }: Elapsed): string {
  return `${BEGIN}${how} ${from}${END}`;
}
