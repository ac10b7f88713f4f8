import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from './cases/case-facts.ts';
import type { CaseEvent } from './cases/case-format.ts';
import { buildChart } from './chart.ts';
import type { Fact } from './facts.ts';
import { nextDoses } from './next-dose.ts';
import { defaultProtocol } from './protocol.ts';
import {
  asked,
  chartOn,
  creatinine,
  dose,
  effect,
  pain,
  screen,
} from './rules/patient-for-tests.ts';

/** Pregabalin 150 mg/day since day 0, pain as bad as before, kidneys well, asked for side effects. */
const inadequate: readonly CaseEvent[] = [
  pain(0, 8),
  creatinine(0),
  dose(0, 'pregabalin', 150),
  screen(14),
  pain(14, 8),
  asked(14),
];
const next = (events: readonly CaseEvent[], d = 14) =>
  nextDoses(chartOn(d, events), defaultProtocol);

describe('the next dose', () => {
  it('is the next step of the ladder, due where the titration rule asks for it', () => {
    expect(next(inadequate)).toEqual([
      {
        medicine: 'pregabalin',
        from: 150,
        to: expect.any(Number) as number,
        planned: null,
        due: true,
        because: null,
        heldBy: [],
      },
    ]);
    expect(next(inadequate)[0]?.to).toBeGreaterThan(150);
  });

  it('is held by a side effect that closes the gate, which is named', () => {
    const [held] = next([...inadequate, effect(14, 'dizziness', 2, 'pregabalin')]);
    expect(held?.due).toBe(false);
    expect(held?.heldBy.join('; ')).toMatch(/dizziness/i);
  });

  it('is not due while the response is adequate, and says so', () => {
    const [step] = next([...inadequate.filter(({ t }) => t !== 'score'), pain(0, 8), pain(14, 2)]);
    expect(step).toMatchObject({ due: false, heldBy: [] });
    expect(step?.because).toMatch(/adequate/);
  });

  it('does not exist without kidney function, above the highest step, or without a known dose', () => {
    expect(next(inadequate.filter(({ t }) => t !== 'lab'))).toEqual([]);
    expect(next([...inadequate, dose(10, 'pregabalin', 600)])).toEqual([]);
    expect(next([...inadequate, dose(10, 'pregabalin', null)])).toEqual([]);
  });
});

describe('a titration plan', () => {
  const person = { age: 60, sex: 'M', weight_kg: 82, height_cm: 178, conditions: ['diabetes'] };
  const planned = (
    steps: readonly [number, number][],
    today: number,
    extra: CaseEvent[] = [],
    aim: 'titrate' | 'taper' = 'titrate',
    medicine = 'pregabalin',
  ) => {
    const facts = caseFacts('plan', person, [...inadequate, ...extra]);
    const plan: Fact = {
      ...(facts[0] ?? fail('no facts')),
      id: 'plan',
      on: caseDay(0),
      statement: {
        kind: 'titration_plan',
        medicine,
        aim,
        steps: steps.map(([on, amount]) => ({ on: caseDay(on), amount })),
        words: null,
      },
    };
    const input = { patient: casePatient(person), facts: [...facts, plan], on: caseDay(today) };
    return nextDoses(buildChart(input), defaultProtocol).find((next) => next.medicine === medicine);
  };

  it('gives the step whose day has come, before the protocol does', () => {
    const step = planned(
      [
        [7, 225],
        [21, 300],
      ],
      14,
    );
    expect(step).toMatchObject({ to: 225, planned: caseDay(7), due: true, because: null });
  });

  it('of several steps that were missed gives the first, and before its day the one to come', () => {
    const missed: [number, number][] = [
      [7, 225],
      [10, 300],
    ];
    expect(planned(missed, 14)).toMatchObject({ to: 225, due: true });
    expect(planned([[21, 225]], 14)).toMatchObject({ to: 225, planned: caseDay(21), due: false });
  });

  it('may be the start of a medicine', () => {
    const start = planned([[14, 30]], 14, [], 'titrate', 'duloxetine');
    expect(start).toMatchObject({ medicine: 'duloxetine', from: 0, to: 30, due: true });
  });

  it('holds an increase where something stands against it, but not a taper', () => {
    const dizzy = effect(14, 'dizziness', 2, 'pregabalin');
    expect(planned([[7, 225]], 14, [dizzy])).toMatchObject({ due: false });
    expect(planned([[7, 75]], 14, [dizzy], 'taper')).toMatchObject({ to: 75, due: true });
  });

  it('that is through leaves the step to the protocol', () => {
    const step = planned([[7, 225]], 14, [dose(10, 'pregabalin', 225)]);
    expect(step).toMatchObject({ from: 225, planned: null });
  });
});

function fail(why: string): never {
  throw new Error(why);
}
