/** Where main takes the time from, and nobody else does. */
import { day, type Day } from '../clinical/day.ts';

/** The moment now. Passed to whatever records or compares times. */
export type Clock = () => Date;

/**
 * The machine's clock, or one moved to another day (`DORSO_TODAY`) with the time of day kept.
 * Throws NotADay when the day is not one.
 */
export function clockFor(dayWanted: string | undefined): Clock {
  if (!dayWanted) return () => new Date();
  const moved = day(dayWanted);
  return () => {
    const now = new Date();
    const [year = 0, month = 1, date = 1] = moved.split('-').map(Number);
    return new Date(
      year,
      month - 1,
      date,
      now.getHours(),
      now.getMinutes(),
      now.getSeconds(),
      now.getMilliseconds(),
    );
  };
}

/** The calendar day at the clinic: the machine's own time zone decides. */
export function todayBy(clock: Clock): Day {
  const now = clock();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const date = String(now.getDate()).padStart(2, '0');
  return day(`${String(now.getFullYear())}-${month}-${date}`);
}
