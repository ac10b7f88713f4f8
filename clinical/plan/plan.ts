/** What a plan is made of. The planners make it; the window shows it and may change its steps. */
import type { Day } from '../day.ts';
import type { Citation } from '../prompt.ts';
import { citation } from '../sources.ts';

/** The daily amount from a day on, in the medicine's own unit; 0 = stopped. */
export type PlanStep = { on: Day; amount: number };

/** A sentence of a plan, with where it comes from. `on` is the day it speaks of, if any. */
export type PlanNote = { words: string; on: Day | null; sources: Citation[] };

/** A plan that cannot be made, and why. */
export type Refusal = { refused: string };

/** True where no plan could be made. */
export function isRefused<T extends object>(plan: T | Refusal): plan is Refusal {
  return 'refused' in plan;
}

/** A note with its sources by their ids. */
export function note(words: string, sources: readonly string[], on: Day | null = null): PlanNote {
  return { words, on, sources: [...new Set(sources)].map(citation) };
}
