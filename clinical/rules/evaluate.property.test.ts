import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../chart.ts';
import { addDays, type Day } from '../day.ts';
import { findMedicine } from '../formulary/index.ts';
import { doseCap } from '../measures/dosing.ts';
import { defaultProtocol } from '../protocol.ts';
import {
  crowded,
  disturbance,
  drafts,
  enrolledOn,
  of,
  recorded,
  response,
  someone,
  type Draft,
} from './arbitrary-patients.ts';
import { evaluate, evaluateAsIfStarted } from './evaluate.ts';

const runs = 1000;
const on: Day = addDays(enrolledOn, 42);

describe('prompts, whatever is recorded', () => {
  it('are never changed by a fact dated after the day', () => {
    fc.assert(
      fc.property(someone, drafts(-30, 42), drafts(43, 90), (patient, past, future) => {
        const facts = recorded([...past, ...future]);
        const known = facts.filter((fact) => fact.on <= on);
        expect(evaluate(buildChart({ patient, facts, on }))).toEqual(
          evaluate(buildChart({ patient, facts: known, on })),
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
          evaluate(buildChart({ patient, facts: recorded(order), on })).map(
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

describe('a titration prompt, whatever is recorded', () => {
  /** A patient in whom a step may well be due, so that the property is not about silence only. */
  const nearlyDue = fc
    .record({
      id: of('pregabalin', 'gabapentin', 'duloxetine', 'amitriptyline'),
      amount: of(10, 25, 30, 75, 150, 225, 300),
    })
    .chain(({ id, amount }) =>
      fc.record({
        id: of(id),
        amount: of(amount),
        noise: fc.array(
          fc.record({ d: fc.integer({ min: 15, max: 42 }), statement: disturbance(id) }),
          { maxLength: 3 },
        ),
      }),
    )
    .map(({ id, amount, noise }): Draft[] => [
      {
        d: -5,
        statement: {
          kind: 'lab',
          lab: 'creatinine',
          value: 1,
          reportedValue: 1,
          reportedUnit: 'mg/dL',
        },
      },
      { d: 20, statement: { kind: 'score', instrument: 'nrs_avg', value: 8, items: null } },
      { d: 20, statement: { kind: 'dose', medicine: id, amount, stopReason: null, regimen: null } },
      { d: 40, statement: { kind: 'score', instrument: 'nrs_avg', value: 8, items: null } },
      { d: 41, statement: { kind: 'adverse_effect_check' } },
      ...noise,
    ]);
  const patients = someone.filter(({ age, sex }) => (age(on) ?? 0) >= 18 && sex !== 'unknown');
  const patientHolds = ['R01', 'R02', 'R44'];
  const medicineHolds = ['R24', 'R31', 'R32', 'R36', 'R39', 'R78'];
  const strongHolds = ['R37', 'R76', 'R77', 'R79'];

  it('never leads above the cap, and never stands beside a closed gate, a hold or an unknown kidney function', () => {
    let seen = 0;
    fc.assert(
      fc.property(patients, nearlyDue, (patient, list) => {
        const chart = buildChart({ patient, facts: recorded(list), on });
        const prompts = evaluate(chart);
        for (const { ruleId, subject, meaning } of prompts) {
          if ((ruleId !== 'R20' && ruleId !== 'R21') || subject === null) continue;
          seen += 1;
          const step = Number(/Next step ([\d.]+)/.exec(meaning)?.[1]);
          const cap = doseCap({ chart, protocol: defaultProtocol }, subject).value;
          expect(cap).not.toBe('unknown');
          expect(step).toBeLessThanOrEqual(cap === 'unknown' ? -1 : (cap ?? Infinity));
          expect(step).toBeGreaterThan(chart.use(subject)?.amount ?? Infinity);
          expect(
            evaluateAsIfStarted(chart, { medicine: subject, amount: step }).map(
              (one) => one.ruleId,
            ),
          ).not.toEqual(expect.arrayContaining(['R24', 'R32']));
          const about = prompts.filter(
            (one) => one.subject === subject || one.subject?.startsWith(`${subject}:`),
          );
          expect(prompts.filter((one) => patientHolds.includes(one.ruleId))).toEqual([]);
          expect(prompts.filter((one) => one.ruleId === 'R30' && one.urgency === 'urgent')).toEqual(
            [],
          );
          expect(about.filter((one) => medicineHolds.includes(one.ruleId))).toEqual([]);
          expect(
            about.filter((one) => strongHolds.includes(one.ruleId) && one.urgency !== 'info'),
          ).toEqual([]);
          const reports = chart
            .facts('adverse_effect')
            .filter(({ statement: { medicine: named } }) => named === null || named === subject);
          for (const {
            statement: { term: reportedTerm },
          } of reports) {
            const last = chart.latestReport(
              reportedTerm,
              ({ statement: { medicine: named } }) => named === null || named === subject,
            );
            expect(last?.grade).toBeLessThan(2);
          }
          if ((findMedicine(subject)?.renal.bands.length ?? 0) > 0)
            expect(chart.labs('creatinine').length + chart.labs('egfr').length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
