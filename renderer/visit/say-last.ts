/** What a field already knows: the last value, or that it was recorded on the visit's own day. */
import type { Day } from '../../clinical/day.ts';
import { sayDay } from '../ui/say.ts';

export function sayLast(value: string, on: Day, visitOn: Day): string {
  return on === visitOn
    ? `${value} recorded on this day; another value corrects it`
    : `last ${value} on ${sayDay(on)}`;
}
