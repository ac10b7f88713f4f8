/** The days to which a prompt is usually put off, within what its rule allows. */
import { addDays, daysBetween, type Day } from '../../clinical/day.ts';

const usual = [3, 7, 14, 28];
const MOST = 4;

/** Usual days before the last one that is allowed, then that last one itself; earliest first. */
export function snoozeChoices(on: Day, last: Day): Day[] {
  const before = usual.filter((days) => days < daysBetween(on, last));
  return [...before.slice(0, MOST - 1).map((days) => addDays(on, days)), last];
}
