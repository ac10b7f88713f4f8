/** What one resource comes to: facts, things not understood, problems. Every resource ends in one. */
import type { Day } from '../clinical/day.ts';
import type { DraftFact, Statement } from '../clinical/facts.ts';
import { firstCode, words, type Concept } from './coded.ts';
import type { ReferenceIndex } from './references.ts';
import { stamped } from './import-key.ts';
import type { Entry } from './source.ts';
import type { Prescription } from './medication.ts';
import type { Episode } from './condition.ts';
import type { PressureHalf } from './vitals.ts';

/** Something of the file that became no fact; counted by type and code, never silently dropped. */
export type Counted = { type: string; code: string; display: string };

export type Reading = {
  facts: DraftFact[];
  counted: Counted[];
  problems: string[];
  /** Joined with those of the patient's other prescriptions into one dose series per medicine. */
  prescriptions: Prescription[];
  /** Joined with the other records of the same condition. */
  episodes: Episode[];
  /** A systolic or diastolic value that came alone. */
  halves: PressureHalf[];
  /** True for a resource that is understood as a part of another one. */
  partOfOther: boolean;
  /** What was taken but not exactly as written (a rounded score); counted beside the fact. */
  remarks: Counted[];
  /** What a person should know of how it was taken, in words. */
  notes: string[];
  /** Says of something that it never was: what the record has of it no longer holds. */
  retracts: boolean;
};

/** What a reader may ask about besides its resource. */
export type World = {
  references: ReferenceIndex;
  today: Day;
  /** The birth date of the patient the resource is about, if the file has it. */
  birthDateOf: (entry: Entry) => Day | null;
  /** Keys of Observations that another Observation names as its members. */
  memberKeys: ReadonlySet<string>;
};

/** A reading with the given parts. */
export function reading(parts: Partial<Reading>): Reading {
  return {
    facts: [],
    counted: [],
    problems: [],
    prescriptions: [],
    episodes: [],
    halves: [],
    partOfOther: false,
    remarks: [],
    notes: [],
    retracts: false,
    ...parts,
  };
}

/** Which resource something comes from, and how new its sender says it is. */
export type Origin = Pick<Entry, 'key' | 'stamp'>;

export const originOf = ({ key, stamp }: Entry): Origin => ({ key, stamp });

/** A fact of a resource; `part` tells several facts of one resource apart. */
export function fact(of: Origin, on: Day, statement: Statement, part = ''): DraftFact {
  const name = part === '' ? of.key : `${of.key}#${part}`;
  return { on, statement, replaces: null, importKey: stamped(name, of.stamp) };
}

/** A resource that became no fact, by its code and the reason in words. */
export function counted(entry: Entry, of: Concept, reason = ''): Reading {
  return reading({ counted: [countedItem(entry.type, of, reason)] });
}

export function countedItem(type: string, of: Concept, reason = ''): Counted {
  const shown = words(of).slice(0, 200);
  const display = reason === '' ? shown : `${shown} (${reason})`.trim();
  return { type, code: firstCode(of).slice(0, 80), display };
}
