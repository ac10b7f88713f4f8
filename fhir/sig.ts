/**
 * Directions in words: "Take 75 mg twice daily", "one to two tablets every 4-6 hours as needed".
 *
 * The words are understood only when every number, fraction and word of time, change or negation in
 * them was read; of ranges the higher end is taken. Whatever is left over makes the whole text not
 * understood: half-read directions give a wrong dose that looks sure.
 */
import { inOneSpelling } from './sig-words.ts';

export type Amount = { value: number; unit: string };

/** One amount and how often; either may be unsaid. */
export type Sig = {
  dose: Amount | null;
  /** The same amount said once more in brackets: "1 tablet (500 mg)". */
  equals: Amount | null;
  timesPerDay: number | null;
};

export type Directions = {
  /** False when something in the words could change the amount and was not read. */
  understood: boolean;
  /** The words say that the dose changes with time. */
  changes: boolean;
  sigs: Sig[];
};

/** Directions that change with time have no single daily amount. */
const CHANGING =
  /\b(then|increas\w*|titrat\w*|taper\w*|reduc\w*|decreas\w*|wean\w*|alternat\w*|escalat\w*|doubl\w*|starting|start (?:with|at|on)|initial\w*|loading)\b/;
/** Said of every medicine, and nothing about the amount. */
const HARMLESS =
  /\b(?:(?:take |to be taken )?as (?:needed|required)|prn|p\.r\.n\.?|(?:if|when|where) (?:needed|required|necessary)|do not (?:crush|chew|drive|break|split|open|cut)(?:(?:,| or|, or| and)? (?:crush|chew|drive|break|split|open|cut))*|(?:do not drink|avoid|no) alcohol|with or without (?:food|meals?)|do not stop (?:suddenly|abruptly))\b/g;
const TROUBLE =
  /\b(not|no|never|dont|cannot|unless|except|instead|stop\w*|hold|skip\w*|omit|avoid|max|maximum|limit|exceed\w*|most|less|more|least|directed|directions|instruct\w*|advised|told|sliding|scale|prescribed|if|triple|several|few|couple|some|dozen|both|split|divided|total|extra|additional|another|missed|half|quarters?|thirds?|only)\b/;
/** Words of time and number that nothing below has read. */
const UNREAD =
  /\d|\b(days?|daily|weeks?|weekly|months?|monthly|hours?|hourly|hrs?|years?|minutes?|mins?|times?|every|each|other|per|today|tonight|tomorrow|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|weekdays?|weekends?|fortnight\w*|until|eleven|\w+teen|\w*(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\w*|zero|q\w{0,3}|am|pm|o\.?d|ac|pc)\b/;

const N = '(\\d+(?:\\.\\d+)?)';
const RANGE = `${N}(?: ?(?:-|to|or) ?${N})?`;
const PIECES = '(?:tablets?|tabs?|capsules?|caplets?|caps?|pills?|patch(?:es)?)';
const UNIT = `(mg|milligrams?|mcg|ug|micrograms?|g|grams?|ml|${PIECES}|units?|drops?|puffs?|sprays?|iu)`;
const IN_BRACKETS = new RegExp(`\\( ?(?:= ?)?${N} ?${UNIT} ?\\)`, 'g');
/** "2 capsules of 75 mg", "2 x 75 mg". */
const PIECES_OF = new RegExp(`\\b${RANGE} ?(?:${PIECES}|x) ?(?:of )?${N} ?mg\\b(?! ?\\/)`, 'g');
/** "two 30 mg capsules", "half a 50 mg tablet". */
const STRONG_PIECES = new RegExp(`\\b${RANGE} ${N} ?mg ${PIECES}\\b`, 'g');
const DOSE = new RegExp(`(?<![\\d./,-])${RANGE} ?${UNIT}\\b(?! ?\\/)`, 'g');
/** A thousand with a point ("1.200 mg") and 1.2 written with care look the same. */
const AMBIGUOUS_POINT = /(?<![\d.])[1-9]\d{0,2}\.\d{3}(?!\d)/;

const CONTEXT = [
  /\b(?:for|x) (?:the next |a further )?\d+ (?:days?|weeks?|months?)\b/g,
  /\b(?:for (?:a|1) (?:day|week|month))\b/g,
  /\b\d+(?: ?(?:-|to) ?\d+)? ?(?:minutes?|mins?|hours?|hrs?) (?:before|after|prior to)\b/g,
];

type Frequency = { pattern: RegExp; times: (found: RegExpExecArray) => number };
const first = (found: RegExpExecArray) => Number(found[1]);
const last = (found: RegExpExecArray) => Math.max(Number(found[1]), Number(found[2] ?? 0));

/** Stated frequencies, the more particular first: what one has read the next does not see. */
const FREQUENCIES: readonly Frequency[] = [
  {
    pattern: /\bevery (\d+)(?: ?(?:-|to|or) ?\d+)? ?(?:hours?|hrs?|h)\b/,
    times: (f) => 24 / first(f),
  },
  { pattern: /\bq ?(\d+)(?: ?(?:-|to) ?\d+)? ?h(?:rs?|ours?)?\b/, times: (f) => 24 / first(f) },
  { pattern: /\b(\d+)(?: ?(?:-|to) ?\d+)? hourly\b/, times: (f) => 24 / first(f) },
  { pattern: /\b(?:every other day|qod)\b/, times: () => 0.5 },
  { pattern: /\bevery (\d+)(?: ?(?:-|to) ?\d+)? days\b/, times: (f) => 1 / first(f) },
  { pattern: /\bevery (\d+)(?: ?(?:-|to) ?\d+)? weeks\b/, times: (f) => 1 / (7 * first(f)) },
  {
    pattern:
      /\b(\d+)(?: ?(?:-|to|or) ?(\d+))? times? ?(?:an?|per|each|every|\/)? ?(?:week|weekly)\b/,
    times: (f) => last(f) / 7,
  },
  {
    pattern:
      /\b(\d+)(?: ?(?:-|to|or) ?(\d+))? times? ?(?:an?|per|each|every|in the|\/)? ?(?:day|daily|d)\b/,
    times: last,
  },
  { pattern: /\b(?:qid|q\.i\.d\.?|qds)(?![a-z])/, times: () => 4 },
  { pattern: /\b(?:tid|t\.i\.d\.?|tds)(?![a-z])/, times: () => 3 },
  { pattern: /\b(?:bid|b\.i\.d\.?|bd)(?![a-z])/, times: () => 2 },
  { pattern: /\b(?:weekly|(?:every|each|per|a) week)\b/, times: () => 1 / 7 },
  { pattern: /\b(?:qd|q\.d\.)(?![a-z])/, times: () => 1 },
  { pattern: /\b(?:daily|(?:every|each|per|a) day)\b|\/ ?(?:day|d)\b/, times: () => 1 },
];

/** Moments of a day; words of one line are the same moment. Each is one administration. */
const MOMENTS: readonly RegExp[] = [
  /\b(?:(?:each|every) )?(?:mornings?|breakfast|mane|qam)\b/g,
  /\b(?:(?:each|every) )?(?:noon|midday|lunch(?:time)?)\b/g,
  /\b(?:(?:each|every) )?(?:afternoons?)\b/g,
  /\b(?:(?:each|every) )?(?:evenings?|dinner|supper|qpm)\b/g,
  /\b(?:(?:each|every) )?(?:nights?|nightly|bed ?time|bed|nocte|q?hs|qhs)\b/g,
];

type Found = { is: 'dose'; at: number; dose: Amount } | { is: 'moment'; at: number; which: number };

/** Reads directions; `sigs` is empty where nothing is said of amount or frequency. */
export function readDirections(words: string): Directions {
  const plain = inOneSpelling(words.slice(0, 4_000)).replace(HARMLESS, blank);
  const changes = CHANGING.test(plain);
  const not: Directions = { understood: false, changes, sigs: [] };
  if (changes || plain.length > 500 || TROUBLE.test(plain) || AMBIGUOUS_POINT.test(plain)) {
    return not;
  }
  let rest = CONTEXT.reduce((before, pattern) => before.replace(pattern, blank), plain);
  const bracketed: Amount[] = [];
  rest = rest.replace(IN_BRACKETS, (whole, value: string, unit: string) => {
    bracketed.push({ value: Number(value), unit });
    return blank(whole);
  });
  const often = takeFrequencies(rest);
  const found: Found[] = [];
  rest = takeMoments(often.rest, found);
  rest = takeDoses(rest, found);
  if (UNREAD.test(rest) || bracketed.length > 1) return not;
  found.sort((a, b) => a.at - b.at);
  const sigs = sigsOf(found, often.frequencies, rest);
  if (!sigs) return not;
  const [equals] = bracketed;
  const [only] = sigs;
  if (equals === undefined || only === undefined) return { understood: !equals, changes, sigs };
  if (sigs.length > 1 || only.dose === null) return not;
  return { understood: true, changes, sigs: [{ ...only, equals }] };
}

/** How often a day, of words that speak only of that. */
export function timesPerDayIn(words: string): number | null {
  const { understood, sigs } = readDirections(words);
  return understood && sigs.length === 1 ? (sigs[0]?.timesPerDay ?? null) : null;
}

/** True where the words say "as needed". */
export function saysAsNeeded(words: string): boolean {
  return /\b(as needed|prn|if needed|when needed|as required)\b/i.test(words);
}

/** Null where amounts and times do not go together in one way. */
function sigsOf(found: readonly Found[], frequencies: readonly number[], rest: string) {
  const doses = found.filter((one) => one.is === 'dose');
  const moments = found.filter((one) => one.is === 'moment');
  const distinct = new Set(moments.map((one) => one.which)).size;
  const [often = null] = frequencies;
  if (frequencies.length > 1) return null;
  if (doses.length > 1) return often === null || often === 1 ? momentByMoment(found) : null;

  // "In the evening at bedtime" is not two moments; "morning and evening" is.
  const between = rest.slice(moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0);
  if (distinct > 1 && !/\band\b|[&+]/.test(between)) return null;
  const atMoments = distinct === 0 ? null : distinct;
  if (often !== null && atMoments !== null && often !== atMoments && often !== 1) return null;
  const timesPerDay = atMoments ?? often;
  const dose = doses[0]?.dose ?? null;
  return dose === null && timesPerDay === null ? [] : [{ dose, equals: null, timesPerDay }];
}

/** "75 mg in the morning and 150 mg at night": each amount with its own moments after it. */
function momentByMoment(found: readonly Found[]): Sig[] | null {
  const sigs: { dose: Amount; equals: null; timesPerDay: number }[] = [];
  const seen = new Set<number>();
  // "In the morning 75 mg, at night 150 mg" is the same, read from its end.
  const ordered = found[0]?.is === 'dose' ? found : found.toReversed();
  for (const one of ordered) {
    const current = sigs.at(-1);
    if (one.is === 'dose') {
      if (current?.timesPerDay === 0) return null;
      sigs.push({ dose: one.dose, equals: null, timesPerDay: 0 });
    } else {
      if (!current || seen.has(one.which)) return null;
      seen.add(one.which);
      current.timesPerDay += 1;
    }
  }
  return sigs.at(-1)?.timesPerDay === 0 ? null : sigs;
}

function takeFrequencies(plain: string): { frequencies: number[]; rest: string } {
  let rest = plain;
  const frequencies: number[] = [];
  for (const { pattern, times } of FREQUENCIES) {
    for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
      const value = times(found);
      if (Number.isFinite(value) && value > 0) frequencies.push(value);
      else return { frequencies: [Number.NaN, 0], rest };
      const end = found.index + found[0].length;
      rest = rest.slice(0, found.index) + blank(found[0]) + rest.slice(end);
    }
  }
  // The same frequency said in two ways is still one.
  return { frequencies: [...new Set(frequencies)], rest };
}

function takeMoments(plain: string, found: Found[]): string {
  return MOMENTS.reduce(
    (rest, pattern, which) =>
      rest.replace(pattern, (whole, at: number) => {
        found.push({ is: 'moment', at, which });
        return blank(whole);
      }),
    plain,
  );
}

function takeDoses(plain: string, found: Found[]): string {
  const take = (at: number, low: string, high: string | undefined, mg: string, unit: string) => {
    const most = Math.max(Number(low), Number(high ?? 0));
    found.push({ is: 'dose', at, dose: { value: most * Number(mg), unit } });
  };
  const pieces = (
    whole: string,
    low: string,
    high: string | undefined,
    mg: string,
    at: number,
  ): string => {
    take(at, low, high, mg, 'mg');
    return blank(whole);
  };
  return plain
    .replace(PIECES_OF, pieces)
    .replace(STRONG_PIECES, pieces)
    .replace(DOSE, (whole, low: string, high: string | undefined, unit: string, at: number) => {
      take(at, low, high, '1', unit);
      return blank(whole);
    });
}

/** As long as what it stands for, so that places in the text stay what they are. */
const blank = (whole: string): string => ' '.repeat(whole.length);
