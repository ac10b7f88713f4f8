import { describe, expect, it } from 'vitest';
import { clockFor, todayBy } from './clock.ts';

describe('the clock', () => {
  it('can be told another day, and keeps the time of day', () => {
    const clock = clockFor('2026-03-09');
    expect(todayBy(clock)).toBe('2026-03-09');
    expect(clock().getHours()).toBe(new Date().getHours());
  });

  it('shows the machine’s own day otherwise', () => {
    expect(Math.abs(clockFor(undefined)().getTime() - Date.now())).toBeLessThan(1000);
  });

  it('takes the day where the clinic is, not the day in Greenwich', () => {
    const justBeforeMidnight = () => new Date(2026, 11, 31, 23, 59);
    const justAfterMidnight = () => new Date(2027, 0, 1, 0, 1);
    expect(todayBy(justBeforeMidnight)).toBe('2026-12-31');
    expect(todayBy(justAfterMidnight)).toBe('2027-01-01');
  });

  it('refuses a day that does not exist', () => {
    expect(() => clockFor('2026-02-30')).toThrow(/not a calendar day/);
  });
});
