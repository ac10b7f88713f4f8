/**
 * The twelve rules for json-rules-engine: conditions as its JSON, and what they are about as its
 * "dynamic facts", functions over the patient's records that the engine asks and keeps for a run.
 */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Prepared, Simple } from './charts.ts';
import {
  diabetic,
  functionScores,
  limit,
  opioids,
  painScores,
  screens,
  today,
  type Twelfth,
} from './twelve.ts';

type Of = { kind: string; field?: string; among?: readonly string[] };
const NEVER = 1_000_000;

const is = (fact: string, operator: string, value: unknown, params?: Of, path?: string) => ({
  fact,
  operator,
  value,
  ...(params ? { params } : {}),
  ...(path ? { path } : {}),
});
const score = (among: readonly string[]): Of => ({ kind: 'score', field: 'instrument', among });
const lab = (...among: string[]): Of => ({ kind: 'lab', field: 'lab', among });
const trial = (vitamin: string): Of => ({
  kind: 'supplement_trial',
  field: 'vitamin',
  among: [vitamin],
});
const none = (of: Of) => is('count', 'equal', 0, of);
const olderThan = (of: Of, days: number) => is('daysSinceLatest', 'greaterThan', days, of);
const followedFor = (days: number) => is('followUp', 'greaterThanInclusive', days);
const b12Due = [
  is('taken', 'equal', true, { kind: 'dose', among: ['metformin'] }),
  olderThan(lab('b12_total'), limit('P.b12.interval_days')),
];

const conditions: Record<Twelfth, TopLevelCondition> = {
  R03: {
    any: [
      { all: [none({ kind: 'red_flag_screen' }), followedFor(0)] },
      {
        all: [
          { not: none({ kind: 'red_flag_screen' }) },
          olderThan({ kind: 'red_flag_screen' }, limit('P.redflag.screen_days')),
        ],
      },
    ],
  },
  R04: {
    all: [
      followedFor(limit('P.neuro.grace_days')),
      none(score(screens)),
      none({ kind: 'mechanism' }),
    ],
  },
  R12: {
    all: [
      { not: olderThan(score(painScores), limit('P.score.current_days')) },
      olderThan(score(functionScores), limit('P.score.current_days')),
    ],
  },
  R15: {
    all: [
      is('worsening', 'lessThanInclusive', limit('P.score.decision_days'), undefined, '$.age'),
      is('worsening', 'lessThanInclusive', limit('P.worsening.window_days'), undefined, '$.gap'),
      is('worsening', 'greaterThanInclusive', limit('P.worsening.nrs_points'), undefined, '$.rise'),
    ],
  },
  R43: {
    any: [
      is('mood', 'equal', true, undefined, '$.needed'),
      is('mood', 'equal', true, undefined, '$.incomplete'),
    ],
  },
  R50: {
    all: [
      followedFor(limit('P.pt.start_within_days')),
      is('physicalTherapy', 'in', ['none', 'stopped'], undefined, '$.status'),
      none({ kind: 'refusal', field: 'of', among: ['physical_therapy'] }),
    ],
  },
  R51: {
    any: [
      is('physicalTherapy', 'equal', 'advice_only', undefined, '$.status'),
      {
        all: [
          is('physicalTherapy', 'equal', 'structured', undefined, '$.status'),
          is('physicalTherapy', 'greaterThan', limit('P.pt.session_gap_days'), undefined, '$.gap'),
        ],
      },
    ],
  },
  R60: {
    all: [is('opioid', 'lessThanInclusive', limit('P.opioid.short_days'), undefined, '$.least')],
  },
  R61: { all: [is('opioid', 'greaterThan', limit('P.opioid.short_days'), undefined, '$.most')] },
  R70: { all: b12Due },
  R73: {
    all: [
      followedFor(limit('P.vitamin.check_days')),
      {
        any: [
          { all: [none(lab('vitd_25oh')), none(trial('vitamin_d'))] },
          {
            all: [
              none(lab('b12_total', 'b12_active')),
              none(trial('vitamin_b12')),
              { not: { all: b12Due } },
            ],
          },
        ],
      },
    ],
  },
  R74: {
    all: [
      is('present', 'equal', true, { kind: 'condition', among: diabetic }),
      {
        any: [
          olderThan(lab('hba1c'), limit('P.hba1c.interval_days')),
          {
            all: [
              is('latestHba1c', 'greaterThanInclusive', limit('P.hba1c.target_pct')),
              olderThan(
                lab('hba1c'),
                Math.min(limit('P.hba1c.interval_offtarget_days'), limit('P.hba1c.interval_days')),
              ),
            ],
          },
        ],
      },
    ],
  },
};

export function jsonRules(): (one: Prepared) => Promise<string[]> {
  const engine = new Engine([], { allowUndefinedFacts: false });
  for (const [type, condition] of Object.entries(conditions))
    engine.addRule({ conditions: condition, event: { type } });
  const fact = <T>(name: string, work: (records: Simple[], params: Of) => T) => {
    engine.addFact(name, async (params, almanac) =>
      work(await almanac.factValue<Simple[]>('records'), params as Of),
    );
  };
  fact('count', (records, of) => chosen(records, of).length);
  fact('daysSinceLatest', (records, of) => today - lastDay(chosen(records, of)));
  fact('taken', (records, { among = [] }) => among.some((id) => startOf(records, id) !== null));
  fact('opioid', (records) => {
    const taken = opioids.flatMap((id) => startOf(records, id) ?? []).map((day) => today - day);
    return { least: Math.min(NEVER, ...taken), most: Math.max(-1, ...taken) };
  });
  fact('present', (records, { among = [] }) =>
    among.some((id) => {
      const own = chosen(records, { kind: 'condition', field: 'condition', among: [id] });
      return own.some(({ day, present }) => day === lastDay(own) && present === true);
    }),
  );
  fact('latestHba1c', (records) => latestValue(chosen(records, lab('hba1c'))));
  fact('worsening', (records) => {
    const scores = chosen(records, score(['nrs_avg']));
    const day = lastDay(scores);
    const before = scores.filter((one) => one.day < day);
    const rise = latestValue(scores) - latestValue(before);
    return { age: today - day, gap: day - lastDay(before), rise };
  });
  fact('mood', (records) => {
    const short = chosen(records, score(['phq2']));
    const long = chosen(records, score(['phq9']));
    const items = chosen(records, score(['phq9_item9']));
    const done = lastDay(long);
    return {
      needed: latestValue(short) >= 3 && done < lastDay(short),
      incomplete: long.length > 0 && !items.some(({ day }) => day === done),
    };
  });
  fact('physicalTherapy', (records) => {
    const of = { field: 'therapy', among: ['physical_therapy'] };
    const all = chosen(records, { kind: 'therapy', ...of });
    const day = lastDay(all);
    const status = all.filter((one) => one.day === day).map((one) => String(one['status']));
    const sessions = lastDay(chosen(records, { kind: 'therapy_session', ...of }));
    return {
      status: caution.find((one) => status.includes(one)) ?? 'none',
      gap: today - Math.max(day, sessions),
    };
  });
  return async ({ records, enrolled }) => {
    const { events } = await engine.run({ records, followUp: today - enrolled });
    return events.map(({ type }) => type).sort();
  };
}

/** Of several records of a day, the first of these counts. */
const caution = [
  'stopped',
  'declined',
  'advice_only',
  'referred',
  'structured',
  'active',
  'completed',
];

const chosen = (records: Simple[], { kind, field, among }: Of): Simple[] =>
  records.filter(
    (one) =>
      one.recordType === kind && (field === undefined || among?.includes(String(one[field]))),
  );
const lastDay = (records: Simple[]): number => Math.max(-NEVER, ...records.map(({ day }) => day));

/** The highest value of the latest day; NaN of none. */
function latestValue(records: Simple[]): number {
  const day = lastDay(records);
  const values = records.filter((one) => one.day === day).map((one) => Number(one['value']));
  return values.length === 0 ? NaN : Math.max(...values);
}

/** The day on which the present episode of a medicine began; null = not taken. */
function startOf(records: Simple[], medicine: string): number | null {
  const doses = chosen(records, { kind: 'dose', field: 'medicine', among: [medicine] });
  const given = doses.filter(({ amount }) => amount !== 0);
  const stops = doses.filter((stop) => !given.some(({ day }) => day === stop.day));
  const after = given.filter(({ day }) => day > lastDay(stops)).map(({ day }) => day);
  return after.length === 0 ? null : Math.min(...after);
}
