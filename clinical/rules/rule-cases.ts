/** Small cases of one rule as tests: what it says of a patient on a day, or what keeps it silent. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent, CasePatient } from '../cases/case-format.ts';
import { chartOn, says, silence } from './patient-for-tests.ts';

export type RuleCase = {
  /** The day since enrolment. */
  on: number;
  events: readonly CaseEvent[];
  who?: CasePatient;
} & (
  | { /** Prompts as "KEY urgency". */ says: readonly string[] }
  | {
      /** "condition: false", or "condition: unknown (what is missing)". */ silent: string;
      subject?: string;
    }
);

/** One test a case; the title reads as a promise. */
export function ruleCases(rule: string, cases: Readonly<Record<string, RuleCase>>): void {
  describe(rule, () => {
    it.each(Object.entries(cases))('%s', (_, one) => {
      const chart = chartOn(one.on, one.events, one.who);
      if ('says' in one) expect(says(rule, chart)).toEqual(one.says);
      else expect(silence(rule, chart, one.subject)).toBe(one.silent);
    });
  });
}
