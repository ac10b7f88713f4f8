import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../chart.ts';
import { addDays, type Day } from '../day.ts';
import {
  crowded,
  drafts,
  enrolledOn,
  of,
  recorded,
  response,
  someone,
  type Draft,
} from './arbitrary-patients.ts';
import { evaluate } from './evaluate.ts';
import { propertyRuns as runs } from './property-runs.ts';
import { defaultProtocol } from '../protocol.ts';

const on: Day = addDays(enrolledOn, 42);

describe('prompts, whatever is recorded', () => {
  it('are never changed by a fact dated after the day', () => {
    fc.assert(
      fc.property(someone, drafts(-30, 42), drafts(43, 90), (patient, past, future) => {
        const facts = recorded([...past, ...future]);
        const known = facts.filter((fact) => fact.on <= on);
        expect(evaluate(buildChart({ patient, facts, on }), defaultProtocol)).toEqual(
          evaluate(buildChart({ patient, facts: known, on }), defaultProtocol),
        );
      }),
      { numRuns: runs },
    );
  });

  it('never depend on the order in which facts of a day were recorded', () => {
    const shuffled = crowded.chain((list) =>
      fc.tuple(of(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(someone, shuffled, (patient, [list, other]) => {
        const said = (order: readonly Draft[]) =>
          evaluate(buildChart({ patient, facts: recorded(order), on }), defaultProtocol).map(
            ({ key, urgency, meaning, state }) => ({ key, urgency, meaning, state: state.is }),
          );
        expect(said(other)).toEqual(said(list));
      }),
      { numRuns: runs },
    );
  });

  it('are given without ever throwing, at most one of a key, each with its rule, sources and way to close', () => {
    const answered = fc.tuple(drafts(-400, 42), fc.array(response, { maxLength: 6 }));
    fc.assert(
      fc.property(someone, answered, (patient, [list, responses]) => {
        const prompts = evaluate(
          buildChart({ patient, facts: recorded([...list, ...responses]), on }),
          defaultProtocol,
        );
        const keys = prompts.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { explanation, meaning } of prompts) {
          expect(explanation.sources.length).toBeGreaterThan(0);
          expect(explanation.closesWhen).not.toBe('');
          expect(meaning).not.toMatch(/undefined|null|NaN/);
        }
      }),
      { numRuns: runs },
    );
  });
});
