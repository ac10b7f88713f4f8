/** What a field already knows: the last value, or that it was recorded on the visit's own day. */
import type { Day } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';

export function sayLast(value: string, on: Day, visitOn: Day): string {
  return on === visitOn
    ? m.visit_last_same_day({ value })
    : m.visit_last({ value, day: sayDay(on) });
}
