import { expect, it } from 'vitest';
import { addDays, day, dayNumber, dayOf, isDay } from './day.ts';

it('counts days as the calendar does, over every leap year of four centuries, and back', () => {
  const last = day('2200-03-01');
  for (let on = day('1799-12-31'), count = dayNumber(on); on <= last; on = addDays(on, 1)) {
    expect(dayNumber(on)).toBe(count);
    expect(count * 86_400_000).toBe(Date.parse(`${on}T00:00:00Z`));
    expect(dayOf(count)).toBe(on);
    count += 1;
  }
});

it('knows which days the calendar has, in years of every kind', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const numbers = Array.from({ length: 34 }, (_, number) => two(number));
  for (const year of ['0000', '0001', '0004', '1900', '1999', '2000', '2026', '2028', '9999'])
    for (const month of [...numbers.slice(0, 15), '99'])
      for (const date of [...numbers, '99']) {
        const text = `${year}-${month}-${date}`;
        const instant = Date.parse(`${text}T00:00:00Z`);
        const exists =
          !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text;
        expect(isDay(text), text).toBe(exists);
      }
  for (const text of ['2026-3-09', '2026-03-09 ', '2026-03-09T00:00', '02026-03-09', '', 'today'])
    expect(isDay(text), text).toBe(false);
});
