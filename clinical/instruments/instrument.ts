/** What an instrument is: its topics, range, scoring, bands and smallest meaningful change. */
import type { Knowledge } from '../knowledge.ts';

/** Answers in the instrument's item order; null = unanswered. */
export type Items = readonly (number | null)[];

/** One item: its topic only. The official wording belongs to the instrument's owner. */
export type ItemTopic = { topic: string; answers: readonly number[] };

export type Band = { min: number; max: number; label: string };

/** A value that may be stored as a score fact. `step`: its grain; null = any value in the range. */
export type StoredScore = {
  id: string;
  label: string;
  min: number;
  max: number;
  step: number | null;
  bands: readonly Band[];
  /** Decimals the value is rounded to, half up, before its band is looked up. */
  bandDecimals: number;
};

export type HigherIs = 'worse' | 'better' | 'more_neuropathic';

/** A limit the rules or the summary read; `of` names the stored score it applies to. */
export type CutOff = {
  of: string;
  meaning: string;
  is: 'at_or_above' | 'at_or_below' | 'above';
  value: number;
};

/** Smallest meaningful change: absolute in score points, or percent of baseline; either suffices. */
export type MeaningfulChange = { abs: number | null; pct: number | null; note: string | null };

export type Loinc = { code: string; components: readonly string[]; note: string };

export type Licence = {
  terms: string;
  /** False: a form shows topic and range only, and names the official form to use. */
  itemWordingMayBeShown: boolean;
};

/**
 * The outcome of scoring one filled form. `valid: false` with a null total: not scored, `why` says
 * so in words. `values` holds what to store, by score id.
 */
export type Scored = {
  total: number | null;
  band: string | null;
  /** How many of the items that count were left unanswered. */
  missing: number;
  valid: boolean;
  values: Readonly<Record<string, number>>;
  /** Parts of the total that are shown but not stored. */
  parts: Readonly<Record<string, number>>;
  why: string | null;
};

export type Instrument = Knowledge & {
  id: string;
  name: string;
  measures: string;
  recall: string;
  items: readonly ItemTopic[];
  /** How many items at least; fewer than `items` only where the patient chooses how many. */
  minItems: number;
  response: string;
  scoring: string;
  missingRule: string;
  higherIs: HigherIs;
  /** The values this instrument stores; the first is the one charted. */
  stores: readonly [StoredScore, ...StoredScore[]];
  cutOffs: readonly CutOff[];
  meaningfulChange: MeaningfulChange | null;
  loinc: Loinc | null;
  licence: Licence;
  /** Scores answers already checked by {@link score}: right length, allowed values. */
  score: (items: Items) => Scored;
};
