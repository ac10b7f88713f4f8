/** What earlier runs wrote to `bench/results/`, one file a benchmark and size. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from './benchmark.ts';

export const resultsFolder = join(import.meta.dirname, 'results');

export type Result = {
  benchmark: string;
  patients: number;
  at: string;
  commit: string;
  /** Processes that waited for a core before and after, on the average of a minute. */
  load: number[];
  lines: Line[];
};

/** All results, by benchmark and size. */
export function readResults(): (Result & { file: string })[] {
  return readdirSync(resultsFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      file,
      // Written by bench/index.ts.
      ...(JSON.parse(readFileSync(join(resultsFolder, file), 'utf8')) as Result),
    }))
    .toSorted((a, b) => a.benchmark.localeCompare(b.benchmark) || a.patients - b.patients);
}

/** Three figures, as a table shows them. */
export function shown(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}
