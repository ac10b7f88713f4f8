import { expect, it } from 'vitest';
import { addDays, day, dayNumber, dayOf } from './day.ts';

it('counts days as the calendar does, over every leap year of four centuries, and back', () => {
  const last = day('2200-03-01');
  for (let on = day('1799-12-31'), count = dayNumber(on); on <= last; on = addDays(on, 1)) {
    expect(dayNumber(on)).toBe(count);
    expect(count * 86_400_000).toBe(Date.parse(`${on}T00:00:00Z`));
    expect(dayOf(count)).toBe(on);
    count += 1;
  }
});
