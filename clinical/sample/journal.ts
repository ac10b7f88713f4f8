/** Collects what is stated about one simulated patient; nothing after today gets in. */
import type { Day } from '../day.ts';
import type { DraftFact, Statement } from '../facts.ts';

export type Journal = {
  /** Notes a statement; one dated after today has not happened yet and is left out. */
  note: (on: Day, statement: Statement) => void;
  /** Everything noted, by day; within a day in the order of noting. */
  facts: () => DraftFact[];
};

export function openJournal(today: Day): Journal {
  const noted: DraftFact[] = [];
  return {
    note: (on, statement) => {
      if (on <= today) noted.push({ on, statement, replaces: null, importKey: null });
    },
    // The sort is stable, so one day keeps its order.
    facts: () => noted.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
}
