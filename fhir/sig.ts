/**
 * Directions in words: "Take 75 mg twice daily", "one to two tablets every 4-6 hours as needed".
 * Only what can be read in one way is read; of ranges the higher end. Everything else is unknown.
 */

/** One amount and how often; either may be unknown. */
export type Sig = { dose: { value: number; unit: string } | null; timesPerDay: number | null };

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  eight: '8',
  ten: '10',
  twelve: '12',
  half: '0.5',
  once: '1 time',
  twice: '2 times',
  thrice: '3 times',
};

/** Directions that change with time have no single daily amount. */
const CHANGING =
  /\b(then|increase|increasing|titrate|titrating|taper|tapering|reduce|decrease|wean|alternat\w*)\b/;

const UNIT =
  '(mg|milligrams?|mcg|ug|micrograms?|g|grams?|ml|tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|units?|drops?|puffs?|sprays?|iu)';
const DOSE = new RegExp(
  `(\\d+(?:\\.\\d+)?)(?:\\s*(?:-|to)\\s*(\\d+(?:\\.\\d+)?))?\\s*-?${UNIT}\\b(?!\\s*/)`,
  'g',
);
const UNITS_OF = new RegExp(
  `(\\d+(?:\\.\\d+)?)\\s*(?:tablets?|tabs?|capsules?|caps?|pills?|x)\\s*(?:of\\s*)?(\\d+(?:\\.\\d+)?)\\s*mg\\b`,
  'g',
);

type Frequency = { pattern: RegExp; times: (found: RegExpExecArray) => number };
const first = (found: RegExpExecArray) => Number(found[1]);
const last = (found: RegExpExecArray) => Number(found[2] ?? found[1]);

/** Stated frequencies, the more particular first: what one has read the next does not see. */
const FREQUENCIES: readonly Frequency[] = [
  {
    pattern: /\bevery (\d+)(?:\s*(?:-|to)\s*\d+)? ?(?:hours?|hrs?|h)\b/,
    times: (f) => 24 / first(f),
  },
  { pattern: /\bq ?(\d+)(?:\s*-\s*\d+)? ?h(?:rs?|ours?)?\b/, times: (f) => 24 / first(f) },
  { pattern: /\b(?:every other day|on alternate days|qod)\b/, times: () => 0.5 },
  { pattern: /\bevery (\d+)(?:\s*(?:-|to)\s*\d+)? days\b/, times: (f) => 1 / first(f) },
  {
    pattern: /\b(\d+)(?:\s*(?:-|to)\s*(\d+))? times? ?(?:a|per|each|every)? ?(?:week|weekly)\b/,
    times: (f) => last(f) / 7,
  },
  {
    pattern: /\b(\d+)(?:\s*(?:-|to)\s*(\d+))? times? ?(?:a|per|each|every|\/)? ?(?:day|daily)\b/,
    times: last,
  },
  { pattern: /\b(?:qid|q\.i\.d\.)/, times: () => 4 },
  { pattern: /\b(?:tid|t\.i\.d\.)/, times: () => 3 },
  { pattern: /\b(?:bid|b\.i\.d\.)/, times: () => 2 },
  { pattern: /\b(?:weekly|(?:every|each|per|a) week)\b/, times: () => 1 / 7 },
  { pattern: /\b(?:qd|q\.d\.|qhs|qam|qpm)\b/, times: () => 1 },
  { pattern: /\b(?:daily|(?:every|each|per|a) day|\/ ?day)\b/, times: () => 1 },
];

/** Moments of a day; each is one administration where no frequency is stated. */
const MOMENTS =
  /\b(?:morning|noon|midday|afternoon|evening|night|nightly|bedtime|breakfast|lunch|dinner|supper|hs)\b/g;

/** Reads directions; an empty list when they cannot be read in one way. */
export function parseSig(words: string): Sig[] {
  const plain = normalised(words);
  if (plain === '' || CHANGING.test(plain)) return [];
  const { frequencies, rest } = takeFrequencies(plain);
  const { doses } = takeDoses(rest);
  const moments = plain.match(MOMENTS)?.length ?? 0;
  if (doses.length > 1) {
    // "75 mg in the morning and 150 mg at night": each amount with its own moment.
    if (frequencies.length > 1 || moments !== doses.length) return [];
    if (frequencies.length === 1 && frequencies[0] !== 1) return [];
    return doses.map((dose) => ({ dose, timesPerDay: 1 }));
  }
  if (frequencies.length > 1) return [];
  const times = frequencies[0] ?? (moments > 0 ? moments : null);
  const dose = doses[0] ?? null;
  return dose === null && times === null ? [] : [{ dose, timesPerDay: times }];
}

/** How often a day, of words that speak only of that. */
export function timesPerDayIn(words: string): number | null {
  const [only, ...more] = parseSig(words);
  return only && more.length === 0 ? only.timesPerDay : null;
}

/** True where the words say "as needed". */
export function saysAsNeeded(words: string): boolean {
  return /\b(as needed|prn|if needed|when needed|as required)\b/i.test(words);
}

function normalised(words: string): string {
  return words
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[μµ]g/gu, 'ug')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(
      /\b(?:once|twice|thrice|one|two|three|four|five|six|eight|ten|twelve|half)\b/g,
      (word) => NUMBERS[word] ?? word,
    )
    .replace(/\b0\.5 (?:a |of a )?(?=tablet|tab\b)/g, '0.5 ')
    .replace(/\ba (?=tablet|capsule|pill|patch)/g, '1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

function takeFrequencies(plain: string): { frequencies: number[]; rest: string } {
  let rest = plain;
  const frequencies: number[] = [];
  for (const { pattern, times } of FREQUENCIES) {
    for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
      const value = times(found);
      if (Number.isFinite(value) && value > 0) frequencies.push(value);
      rest = rest.slice(0, found.index) + ' | ' + rest.slice(found.index + found[0].length);
    }
  }
  // "1 time daily" twice said in two ways is still once.
  return { frequencies: [...new Set(frequencies)], rest };
}

function takeDoses(plain: string): { doses: { value: number; unit: string }[] } {
  const doses: { value: number; unit: string }[] = [];
  const rest = plain.replace(UNITS_OF, (_, count: string, mg: string) => {
    doses.push({ value: Number(count) * Number(mg), unit: 'mg' });
    return ' | ';
  });
  for (const found of rest.matchAll(DOSE)) {
    doses.push({ value: Number(found[2] ?? found[1]), unit: found[3] ?? '' });
  }
  return { doses };
}
