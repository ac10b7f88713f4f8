/** What a benchmark is, and what it found. */
import type { Timing } from './side-by-side.ts';

/** One line of the table: ours beside the limit or the peer. */
export type Line = {
  work: string;
  ours: Timing;
  beside: Timing;
  /** How many times as much as what it stands beside, and how many times are aimed at. */
  ratio: number;
  aim: number;
};

export type Benchmark = {
  name: string;
  about: string;
  run: (options: { patients: number }) => Promise<Line[]>;
};

/** Ours against a limit that it may exceed so many times. */
export function within(work: string, ours: Timing, beside: Timing, most: number): Line {
  const ratio = ours.median / beside.median;
  return { work, ours, beside, ratio, aim: most };
}

export const isMet = ({ ratio, aim }: Line): boolean => ratio <= aim;
