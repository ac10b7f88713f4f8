/** What an import brings of one person beside what the record has. */
import type { DraftFact } from '../../clinical/facts.ts';

export type News = {
  toAppend: DraftFact[];
  alreadyThere: number;
  /** How many of `toAppend` take back what its source took back. */
  retracted: number;
  problems: string[];
  remarks: string[];
};

export const noNews = (): News => ({
  toAppend: [],
  alreadyThere: 0,
  retracted: 0,
  problems: [],
  remarks: [],
});
