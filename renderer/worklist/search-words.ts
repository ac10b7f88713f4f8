/** What a search says while rows are still to come: never that somebody is not there. */
import { m } from '../../words/messages.js';
import { worklist } from './worklist.svelte.ts';

/** Where nobody was found: `whole` once everybody's row is here. */
export function nobodyFound(whole: string): string {
  if (worklist.isWhole) return whole;
  if (worklist.rows === null) return m.worklist_reading();
  return m.worklist_search_nobody_yet({ done: worklist.rows.length, total: worklist.total });
}

/** Beside those who were found; null once everybody's row is here. */
export function moreMayMatch(): string | null {
  if (worklist.isWhole) return null;
  const done = worklist.rows?.length ?? 0;
  return m.worklist_search_more({ done, total: worklist.total });
}
