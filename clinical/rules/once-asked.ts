/** What several rules find out in the same way is found out once. */
import { remembered } from '../chart/memory.ts';
import type { Inquiry } from './inquiry.ts';

/** The same work, done once for all rules that are asked together. */
export function onceAsked<Found>(
  work: (look: Inquiry, medicine: string) => Found,
): (look: Inquiry, medicine: string) => Found {
  const known = remembered<Found>(true);
  return (look, medicine) => known(look.rules.memory, null, medicine, () => work(look, medicine));
}
