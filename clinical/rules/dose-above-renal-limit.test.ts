import { describe, expect, it } from 'vitest';
import { chartOn, condition, creatinine, dose, lab, promptOf } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R32', {
  'metformin at eGFR 44.9: more than 1000 mg is too much': {
    on: 0,
    events: [lab(0, 'egfr', 44.9), dose(0, 'metformin', 1001)],
    says: ['R32:metformin action'],
  },
  'the limit itself is allowed': {
    on: 0,
    events: [lab(0, 'egfr', 30), dose(0, 'metformin', 1000)],
    subject: 'metformin',
    silent: 'the dose is above the limit: false',
  },
  'below 30 any dose of metformin is urgent, even an unknown one': {
    on: 0,
    events: [lab(0, 'egfr', 29.9), dose(0, 'metformin', null)],
    says: ['R32:metformin urgent'],
  },
  'a stale value still counts': {
    on: 400,
    events: [lab(0, 'egfr', 25), dose(0, 'metformin', 500)],
    says: ['R32:metformin urgent'],
  },
  'dialysis is the lowest band whatever the creatinine': {
    on: 0,
    events: [creatinine(0, 0.9), condition(0, 'dialysis'), dose(0, 'gabapentin', 200)],
    says: ['R32:gabapentin urgent'],
  },
  'kidney function unknown: R31 speaks instead': {
    on: 0,
    events: [dose(0, 'metformin', 3000)],
    subject: 'metformin',
    silent: 'kidney function is known: unknown (creatinine or eGFR)',
  },
  'an unknown dose cannot be compared': {
    on: 0,
    events: [creatinine(0, 2.2), dose(0, 'pregabalin', null)],
    subject: 'pregabalin',
    silent: 'the dose is above the limit: unknown (the daily dose of Pregabalin)',
  },
});

describe('a missing weight', () => {
  it('is said: eGFR stands in for creatinine clearance', () => {
    const chart = chartOn(0, [creatinine(0, 2.2), dose(0, 'pregabalin', 300)], { weight_kg: null });
    const { explanation } = promptOf('R32', chart);
    expect(explanation.missing.map(({ what }) => what)).toEqual([
      'weight (eGFR stands in for creatinine clearance)',
    ]);
    expect(explanation.computed[0]?.how).toContain('eGFR stands in');
  });
});
