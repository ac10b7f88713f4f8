import { describe, expect, it } from 'vitest';
import type { CaseEvent } from './cases/case-format.ts';
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
