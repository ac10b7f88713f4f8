/** On which days a simulated patient comes. */
import { addDays, daysBetween, type Day } from '../day.ts';
import type { Arc } from './arc.ts';
import type { Random } from './random.ts';

/** A visit, and what is known of it beforehand. */
export type Visit = { on: Day; number: number; daysEnrolled: number; isLast: boolean };

/**
 * Visits every two to four weeks (SEED: reassess pain and function every 2-4 weeks), some of them
 * missed, from enrolment to the last one before today.
 */
export function visitDays(arc: Arc, enrolledOn: Day, today: Day, chance: Random): Visit[] {
  const [latest, earliest] = arc.lastVisitDaysAgo;
  const lastOn = addDays(today, -chance.integer(latest, earliest));
  const days: Day[] = [enrolledOn];
  let on = addDays(enrolledOn, chance.integer(14, 28));
  while (daysBetween(on, lastOn) >= 14) {
    if (chance.chance(arc.practice.keepsVisits)) days.push(on);
    on = addDays(on, chance.integer(14, 28));
  }
  days.push(lastOn);
  return days.map((visit, number) => ({
    on: visit,
    number,
    daysEnrolled: daysBetween(enrolledOn, visit),
    isLast: number === days.length - 1,
  }));
}
