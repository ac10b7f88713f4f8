/** A patient of a test: events in days since enrolment, and what the rules say on a day. */
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent, CasePatient } from '../cases/case-format.ts';
import { buildChart, type Chart } from '../chart.ts';
import type { NotFiring, Prompt } from '../prompt.ts';
import { defaultProtocol, type Protocol } from '../protocol.ts';
import { explain } from './evaluate.ts';

export const score = (d: number, id: string, v: number): CaseEvent => ({ t: 'score', d, id, v });
export const pain = (d: number, v: number): CaseEvent => score(d, 'nrs_avg', v);
/** A dose record; 0 = stopped, null = taken, amount not known. */
export const dose = (d: number, id: string, mg: number | null): CaseEvent => ({
  t: 'med',
  d,
  id,
  mg,
});
export const lab = (d: number, id: string, v: number): CaseEvent => ({ t: 'lab', d, id, v });
export const creatinine = (d: number, v = 1): CaseEvent => lab(d, 'creatinine', v);
export const asked = (d: number): CaseEvent => ({ t: 'ae_check', d });
export const effect = (
  d: number,
  term: string,
  grade: number | null,
  drug?: string,
): CaseEvent => ({
  t: 'ae',
  d,
  term,
  grade,
  ...(drug === undefined ? {} : { drug }),
});
export const weight = (d: number, kg: number): CaseEvent => ({ t: 'vital', d, weight_kg: kg });
export const pressure = (d: number, sbp: number, dbp: number): CaseEvent => ({
  t: 'vital',
  d,
  sbp,
  dbp,
});
export const screen = (d: number, positive: string[] = [], cleared: string[] = []): CaseEvent => ({
  t: 'redflags',
  d,
  positive,
  cleared,
});
export const exam = (d: number, m: Record<string, number>, progressive = false): CaseEvent => ({
  t: 'neuro',
  d,
  m,
  progressive,
});
export const condition = (d: number, id: string, present = true): CaseEvent => ({
  t: 'cond',
  d,
  id,
  present,
});
/** Any other event of the case format. */
export const event = (d: number, t: string, rest: object = {}): CaseEvent => ({ ...rest, t, d });

/** A man of 60 with diabetes, 82 kg, 178 cm, unless said otherwise. */
const usual: CasePatient = {
  age: 60,
  sex: 'M',
  weight_kg: 82,
  height_cm: 178,
  conditions: ['diabetes'],
};

/** The chart of a test patient on a day since enrolment. */
export function chartOn(day: number, events: readonly CaseEvent[], who: CasePatient = {}): Chart {
  const person = { ...usual, ...who };
  return buildChart({
    patient: casePatient(person),
    facts: caseFacts('test', person, events),
    on: caseDay(day),
  });
}

/** The prompts of one rule on a day, as "KEY urgency". */
export function says(rule: string, chart: Chart, protocol: Protocol = defaultProtocol): string[] {
  return explain(rule, chart, protocol)
    .filter(isPrompt)
    .filter(({ state }) => state.is === 'open')
    .map(({ key, urgency }) => `${key} ${urgency}`);
}

/** The only prompt of a rule; fails where there is none, or more than one. */
export function promptOf(rule: string, chart: Chart, protocol: Protocol = defaultProtocol): Prompt {
  const prompts = explain(rule, chart, protocol).filter(isPrompt);
  const [prompt] = prompts;
  if (!prompt || prompts.length > 1) throw new Error(`${rule} gives ${prompts.length} prompts`);
  return prompt;
}

/** Why a rule is silent about a subject, as "condition: false" or "condition: unknown (what is missing)". */
export function silence(rule: string, chart: Chart, subject: string | null = null): string {
  const silent = explain(rule, chart, defaultProtocol).filter(isSilent);
  const found = silent.find((one) => one.subject === subject);
  if (!found) throw new Error(`${rule} is not silent about ${subject ?? 'the patient'}`);
  const { condition: stopped, holds, missing } = found;
  const lacks = holds === 'unknown' ? ` (${missing.map(({ what }) => what).join('; ')})` : '';
  return `${stopped}: ${holds}${lacks}`;
}

function isPrompt(said: Prompt | NotFiring): said is Prompt {
  return 'key' in said;
}

function isSilent(said: Prompt | NotFiring): said is NotFiring {
  return !isPrompt(said);
}
