import { expect, it } from 'vitest';
import { outdated } from './retention.ts';

const daily = (days: number) =>
  Array.from({ length: days }, (_, back) => ({
    madeAt: new Date(Date.UTC(2026, 2, 9, 18) - back * 86_400_000).toISOString(),
  }));
const kept = (backups: { madeAt: string }[], keep: Parameters<typeof outdated>[1]) => {
  const gone = new Set(outdated(backups, keep));
  return backups.filter((one) => !gone.has(one)).map(({ madeAt }) => madeAt.slice(0, 10));
};

it('the newest backups are kept, the last of each week, and the last of each month', () => {
  expect(kept(daily(120), { last: 3, weekly: 3, monthly: 4 })).toEqual([
    '2026-03-09', // newest, this week's (a Monday) and this month's
    '2026-03-08', // second, last week's
    '2026-03-07',
    '2026-03-01', // the week before
    '2026-02-28', // February's
    '2026-01-31',
    '2025-12-31',
  ]);
});

it('the newest backup stays, whatever is set', () => {
  expect(kept(daily(3), { last: 0, weekly: 0, monthly: 0 })).toEqual(['2026-03-09']);
});

it('weeks without a backup do not push older ones out', () => {
  const backups = [...daily(1), { madeAt: '2025-06-02T08:00:00.000Z' }];
  expect(kept(backups, { last: 1, weekly: 2, monthly: 0 })).toEqual(['2026-03-09', '2025-06-02']);
});
