import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart, type Chart } from '../chart.ts';
import { addDays, daysBetween, type Day } from '../day.ts';
import { medicine as entryOf } from '../formulary/index.ts';
import { kidneyFunction } from '../measures/kidney.ts';
import { defaultProtocol, protocolOf, type Protocol } from '../protocol.ts';
import {
  disturbance,
  drafts,
  enrolledOn,
  of,
  recorded,
  someone,
  type Draft,
} from '../rules/arbitrary-patients.ts';
import { evaluate, evaluateAsIfStarted } from '../rules/evaluate.ts';
import { propertyRuns } from '../rules/property-runs.ts';
import { isRefused } from './plan.ts';
import { stepProblems } from './step-problems.ts';
import { planTaper, type TaperPlan } from './taper.ts';
import { planTitration, type TitrationPlan } from './titration.ts';

const on: Day = addDays(enrolledOn, 42);
const titrated = of(
  'pregabalin',
  'gabapentin',
  'duloxetine',
  'venlafaxine',
  'amitriptyline',
  'nortriptyline',
);
const profile = of(
  'seed_default' as const,
  'us_label_dpn' as const,
  'aan_2022' as const,
  'slow_titration' as const,
);

const creatinine = (value: number, d: number): Draft => ({
  d,
  statement: { kind: 'lab', lab: 'creatinine', value, reportedValue: value, reportedUnit: 'mg/dL' },
});

/** In pain before the medicine and now, and asked about side effects yesterday. */
const inPain: Draft[] = [
  { d: 14, statement: { kind: 'score', instrument: 'nrs_avg', value: 8, items: null } },
  { d: 41, statement: { kind: 'score', instrument: 'nrs_avg', value: 8, items: null } },
  { d: 41, statement: { kind: 'adverse_effect_check' } },
];

/** Somebody for whom a plan is asked: with or without a kidney value, taking the medicine or not. */
const asked = titrated.chain((medicine) =>
  fc.record({
    medicine: of(medicine),
    profile,
    wait: fc.integer({ min: 0, max: 20 }),
    kidney: of(null, 0.7, 1, 1, 1, 1.6, 2.4, 4, 9),
    tested: of(-200, -100, 0, 20, 40),
    amount: of(null, 10, 25, 30, 37.5, 75, 100, 150, 225, 300, 600, 1800),
    since: of(14, 20, 28, 33, 36, 40, 42),
    inPain: of<Draft[]>([], inPain, inPain),
    noise: fc.oneof(
      of<Draft[]>([]),
      fc.array(
        fc.record({ d: fc.integer({ min: 15, max: 42 }), statement: disturbance(medicine) }),
        { maxLength: 2 },
      ),
    ),
    more: fc.oneof(
      { weight: 4, arbitrary: of<Draft[]>([]) },
      { weight: 1, arbitrary: drafts(-30, 42) },
    ),
  }),
);

type Asked = {
  chart: Chart;
  protocol: Protocol;
  medicine: string;
  from: Day;
  up: TitrationPlan | null;
  down: TaperPlan | null;
};

function everyone(): Asked[] {
  return fc.sample(fc.tuple(someone, asked), propertyRuns).map(([patient, one]) => {
    const { medicine, kidney, tested, amount, since, noise, more } = one;
    const scores = one.inPain;
    const taken: Draft[] =
      amount === null
        ? []
        : [
            {
              d: since,
              statement: { kind: 'dose', medicine, amount, stopReason: null, regimen: null },
            },
          ];
    const known = kidney === null ? [] : [creatinine(kidney, tested)];
    const facts = recorded([...known, ...taken, ...scores, ...noise, ...more]);
    const chart = buildChart({ patient, facts, on });
    const protocol = protocolOf(one.profile);
    const from = addDays(on, one.wait);
    const up = planTitration({ chart, protocol, medicine, from });
    const down = planTaper({ chart, medicine, from });
    return {
      chart,
      protocol,
      medicine,
      from,
      up: isRefused(up) ? null : up,
      down: isRefused(down) ? null : down,
    };
  });
}

let all: Asked[] = [];
beforeAll(() => {
  all = everyone();
});

/** Tries the sentence on every titration that was planned. */
function always(sentence: string, check: (plan: TitrationPlan, seen: Asked) => void): void {
  it(sentence, () => {
    const planned = all.flatMap((seen) => (seen.up ? [{ plan: seen.up, seen }] : []));
    expect(planned.length).toBeGreaterThan(30);
    for (const { plan, seen } of planned) check(plan, seen);
  });
}

describe('a titration plan', () => {
  always('never goes above the renal cap or the protocol maximum', ({ steps }, seen) => {
    const { max, renal } = entryOf(seen.medicine);
    const kidney = renal.basis === null ? null : kidneyFunction(seen.chart, renal.basis).value;
    const band = renal.bands.find(
      ({ from, below }) => kidney !== null && kidney >= from && (below === null || kidney < below),
    );
    for (const { amount } of steps) {
      expect(amount).toBeLessThanOrEqual(max.protocol ?? Infinity);
      expect(amount).toBeLessThanOrEqual(band?.max ?? Infinity);
      const then = evaluateAsIfStarted(
        seen.chart,
        { medicine: seen.medicine, amount },
        defaultProtocol,
      );
      expect(then.map(({ ruleId }) => ruleId).filter((id) => id === 'R24' || id === 'R32')).toEqual(
        [],
      );
    }
  });

  always('never has steps closer than the interval, nor before the day asked for', (plan, seen) => {
    const entry = entryOf(seen.medicine).titration?.minIntervalDays ?? 0;
    const use = seen.chart.use(seen.medicine);
    const days = [...(use ? [use.since.on] : []), ...plan.steps.map((step) => step.on)];
    for (const [place, day] of days.slice(1).entries())
      expect(daysBetween(days[place] ?? day, day)).toBeGreaterThanOrEqual(entry);
    for (const step of plan.steps) expect(step.on >= seen.from).toBe(true);
  });

  always('always rises, and is one that could be typed by hand', (plan, { chart, ...seen }) => {
    const amounts = [plan.now, ...plan.steps.map(({ amount }) => amount)];
    for (const [place, amount] of amounts.slice(1).entries())
      expect(amount).toBeGreaterThan(amounts[place] ?? Infinity);
    const setting = { chart, protocol: seen.protocol };
    expect(
      stepProblems({
        setting,
        medicine: seen.medicine,
        aim: 'titrate',
        steps: plan.steps,
        earliest: on,
      }),
    ).toEqual([]);
  });

  always('without a kidney value says so, and plans no step after the start', (plan, seen) => {
    const { basis } = entryOf(seen.medicine).renal;
    const unknown = basis !== null && kidneyFunction(seen.chart, basis).value === null;
    expect(plan.limits.kidney.is === 'not checked').toBe(unknown);
    expect(plan.limits.most === 'unknown').toBe(unknown);
    if (!unknown) return;
    expect(plan.steps).toHaveLength(1);
    expect(plan.heldBy.some(({ words }) => words.includes('Kidney function is not known'))).toBe(
      true,
    );
  });

  it('has the step that the rules ask for as its own next step', () => {
    let agreed = 0;
    for (const { chart, protocol, medicine } of all) {
      const due = evaluate(chart, protocol).filter(
        ({ ruleId, subject }) => ['R20', 'R21'].includes(ruleId) && subject === medicine,
      );
      for (const { meaning } of due) {
        const plan = planTitration({ chart, protocol, medicine, from: on });
        expect(isRefused(plan) ? plan.refused : plan.steps[0]).toEqual({
          on,
          amount: Number(/Next step ([\d.]+)/.exec(meaning)?.[1]),
        });
        expect(isRefused(plan) ? [] : plan.heldBy).toEqual([]);
        agreed += 1;
      }
    }
    expect(agreed).toBeGreaterThan(10);
  });
});

describe('a taper', () => {
  it('ends at 0, never rises, and takes the days that the formulary asks for', () => {
    const planned = all.flatMap((seen) => (seen.down ? [{ plan: seen.down, seen }] : []));
    expect(planned.length).toBeGreaterThan(30);
    for (const { plan, seen } of planned) {
      const amounts = [plan.now, ...plan.steps.map(({ amount }) => amount)];
      expect(amounts.at(-1)).toBe(0);
      for (const [place, amount] of amounts.slice(1).entries())
        expect(amount).toBeLessThan(amounts[place] ?? 0);
      const { taper } = entryOf(seen.medicine);
      const first = plan.steps[0]?.on ?? seen.from;
      const last = plan.steps.at(-1)?.on ?? seen.from;
      expect(first).toBe(seen.from);
      if (plan.isNeeded && plan.steps.length > 1)
        expect(daysBetween(first, last)).toBeGreaterThanOrEqual(taper.minDays ?? 0);
    }
  });
});
