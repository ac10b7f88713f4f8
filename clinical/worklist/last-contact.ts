/** The last attempt to reach a patient between visits. */
import type { Chart } from '../chart.ts';
import type { Day } from '../day.ts';
import type { Statement } from '../facts.ts';

type Contact = Extract<Statement, { kind: 'contact' }>;

export type LastContact = Omit<Contact, 'kind'> & { factId: string; on: Day };

/** The latest contact up to the chart's day, of several on a day the one recorded last; null = none. */
export function lastContact(chart: Chart): LastContact | null {
  const fact = chart.facts('contact').at(-1);
  if (!fact) return null;
  const { channel, outcome, words } = fact.statement;
  return { factId: fact.id, on: fact.on, channel, outcome, words };
}
