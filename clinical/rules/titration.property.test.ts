import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart, type Chart } from '../chart.ts';
import { addDays, type Day } from '../day.ts';
import { medicine as entryOf } from '../formulary/index.ts';
import { kidneyFunction } from '../measures/kidney.ts';
import type { Prompt } from '../prompt.ts';
import { redFlag, redFlagIds } from '../redflags/index.ts';
import {
  disturbance,
  drafts,
  enrolledOn,
  of,
  recorded,
  someone,
  type Draft,
} from './arbitrary-patients.ts';
import { evaluate, evaluateAsIfStarted } from './evaluate.ts';
import { propertyRuns } from './property-runs.ts';
import { defaultProtocol } from '../protocol.ts';

const on: Day = addDays(enrolledOn, 42);
const titrated = [
  'pregabalin',
  'gabapentin',
  'duloxetine',
  'venlafaxine',
  'amitriptyline',
  'nortriptyline',
] as const;

const creatinine = (value: number): Draft => ({
  d: -5,
  statement: { kind: 'lab', lab: 'creatinine', value, reportedValue: value, reportedUnit: 'mg/dL' },
});
const pain = (d: number): Draft => ({
  d,
  statement: { kind: 'score', instrument: 'nrs_avg', value: 8, items: null },
});

/** A patient in whom a step may well be due, with things that may stand against it. */
const nearlyDue = fc
  .record({ id: of(...titrated), amount: of(10, 25, 30, 37.5, 75, 150, 225, 300, 600, 1800) })
  .chain(({ id, amount }) =>
    fc.record({
      id: of(id),
      amount: of(amount),
      kidney: of(null, 0.7, 1, 1, 1.6, 2.4),
      isAsked: of(true, true, true, false),
      noise: fc.array(
        fc.record({ d: fc.integer({ min: 15, max: 42 }), statement: disturbance(id) }),
        { maxLength: 2 },
      ),
      more: fc.oneof(
        { weight: 4, arbitrary: of<Draft[]>([]) },
        { weight: 1, arbitrary: drafts(-30, 42) },
      ),
    }),
  )
  .map(({ id, amount, kidney, isAsked, noise, more }): Draft[] => [
    ...(kidney === null ? [] : [creatinine(kidney)]),
    pain(20),
    { d: 20, statement: { kind: 'dose', medicine: id, amount, stopReason: null, regimen: null } },
    pain(40),
    ...(isAsked ? [{ d: 41, statement: { kind: 'adverse_effect_check' } } as const] : []),
    ...noise,
    ...more,
  ]);

type Seen = { chart: Chart; prompts: Prompt[]; medicine: string; step: number };

/** Every titration prompt of random patients, found once for all sentences. */
function titrationPrompts(): Seen[] {
  return fc.sample(fc.tuple(someone, nearlyDue), propertyRuns).flatMap(([patient, list]) => {
    const chart = buildChart({ patient, facts: recorded(list), on });
    const prompts = evaluate(chart, defaultProtocol);
    return prompts.flatMap(({ ruleId, subject, meaning }) => {
      if ((ruleId !== 'R20' && ruleId !== 'R21') || subject === null) return [];
      const step = Number(/Next step ([\d.]+)/.exec(meaning)?.[1]);
      return [{ chart, prompts, medicine: subject, step }];
    });
  });
}

let all: Seen[] = [];
beforeAll(() => {
  all = titrationPrompts();
});

/** Tries the sentence on every titration prompt that was found. */
function always(sentence: string, check: (seen: Seen) => void): void {
  it(sentence, () => {
    expect(all.length).toBeGreaterThan(30);
    for (const seen of all) check(seen);
  });
}

describe('a titration prompt', () => {
  always('never leads above the protocol maximum', ({ chart, medicine, step }) => {
    expect(step).toBeGreaterThan(chart.use(medicine)?.amount ?? Infinity);
    const { max } = entryOf(medicine);
    expect(step).toBeLessThanOrEqual(max.protocol ?? Infinity);
    if ((chart.age ?? 0) > 75) expect(step).toBeLessThanOrEqual(max.ageOver75 ?? Infinity);
  });

  always('never leads above the renal cap', ({ chart, medicine, step }) => {
    const { basis, bands } = entryOf(medicine).renal;
    const kidney = basis === null ? null : kidneyFunction(chart, basis).value;
    if (kidney !== null) {
      const band = bands.find(
        ({ from, below }) => kidney >= from && (below === null || kidney < below),
      );
      expect(step).toBeLessThanOrEqual(band?.max ?? Infinity);
    }
    const then = evaluateAsIfStarted(chart, { medicine, amount: step }, defaultProtocol);
    expect(then.map(({ ruleId }) => ruleId).filter((id) => id === 'R24' || id === 'R32')).toEqual(
      [],
    );
  });

  always('never stands while an emergency or same-day red flag is open', ({ chart, prompts }) => {
    const open = redFlagIds.filter((id) => chart.openRedFlag(id) !== null);
    const now = open.filter((id) => ['emergency', 'same_day'].includes(redFlag(id).level));
    expect(now).toEqual([]);
    expect(prompts.filter(({ ruleId }) => ['R01', 'R02', 'R44'].includes(ruleId))).toEqual([]);
  });

  always('never stands while the tolerability gate is shut', ({ chart, medicine }) => {
    const about = ({ statement }: { statement: { medicine: string | null } }) =>
      statement.medicine === null || statement.medicine === medicine;
    for (const { statement } of chart.facts('adverse_effect').filter(about))
      expect(chart.latestReport(statement.term, about)?.grade).toBeLessThan(2);
  });

  always('never stands while the tolerability gate is unknown', ({ chart, medicine }) => {
    const since = chart.use(medicine)?.since.on ?? on;
    const recent = addDays(on, -28);
    const answered = [...chart.facts('adverse_effect_check'), ...chart.facts('adverse_effect')];
    expect(answered.filter((fact) => fact.on > since && fact.on >= recent)).not.toEqual([]);
  });

  always('never stands while the kidney function is unknown', ({ chart, medicine }) => {
    const { basis } = entryOf(medicine).renal;
    if (basis !== null) expect(kidneyFunction(chart, basis).value).not.toBeNull();
  });

  always('never stands beside an absolute contraindication', ({ chart, prompts, medicine }) => {
    const against = entryOf(medicine).contraindications;
    expect(against.filter((id) => chart.hasCondition(id))).toEqual([]);
    const about = ({ ruleId, subject }: Prompt) =>
      ruleId === 'R36' && subject?.startsWith(`${medicine}:`);
    expect(prompts.filter(about)).toEqual([]);
  });

  always('never stands beside any other hold on its medicine', ({ prompts, medicine }) => {
    const about = prompts.filter(
      ({ subject }) => subject === medicine || subject?.startsWith(`${medicine}:`),
    );
    const holds = ['R24', 'R31', 'R32', 'R36', 'R39', 'R78'];
    expect(about.filter(({ ruleId }) => holds.includes(ruleId))).toEqual([]);
    const strong = ['R37', 'R76', 'R77', 'R79'];
    expect(
      about.filter(({ ruleId, urgency }) => strong.includes(ruleId) && urgency !== 'info'),
    ).toEqual([]);
    expect(
      prompts.filter(({ ruleId, urgency }) => ruleId === 'R30' && urgency === 'urgent'),
    ).toEqual([]);
  });
});
