import { expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { snoozeChoices } from './snooze-choices.ts';

const on = day('2026-03-09');

it.each([
  ['2026-03-10', ['2026-03-10']],
  ['2026-03-16', ['2026-03-12', '2026-03-16']],
  ['2026-03-23', ['2026-03-12', '2026-03-16', '2026-03-23']],
  ['2026-06-07', ['2026-03-12', '2026-03-16', '2026-03-23', '2026-06-07']],
])('with %s as the last day a snooze may run to', (last, choices) => {
  expect(snoozeChoices(on, day(last))).toEqual(choices);
});
