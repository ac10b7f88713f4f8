import { expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import { inLanguage } from '../language/language.ts';
import { defaultProtocol, protocolOf } from '../protocol.ts';
import { evaluate } from '../rules/evaluate.ts';
import { dose, effect, event, pain, score } from '../rules/patient-for-tests.ts';
import { letterOf } from './letter.ts';

const person = { age: 60, sex: 'M' as const, conditions: ['diabetes'] };
function letter(events: readonly CaseEvent[], on = 60): Record<string, string> {
  const facts = caseFacts('letter', person, events);
  const chart = buildChart({ patient: casePatient(person), facts, on: caseDay(on) });
  const sections = letterOf({ chart, protocol: protocolOf() }, evaluate(chart, defaultProtocol));
  return Object.fromEntries(sections.map(({ id, lines }) => [id, lines.join('\n')]));
}

const tried = [
  pain(0, 8),
  score(0, 'odi', 52),
  event(0, 'mechanism', { v: 'neuropathic' }),
  dose(1, 'duloxetine', 30),
  dose(8, 'duloxetine', 60),
  pain(20, 7),
  effect(20, 'nausea', 2, 'duloxetine'),
  dose(21, 'duloxetine', 0),
  dose(22, 'pregabalin', 150),
  pain(50, 4),
];

it('tells the response to each trial by its own baseline, the latest trial first', () => {
  const lines = letter(tried)['response']?.split('\n');
  expect(lines?.[0]).toBe(
    `Pregabalin since ${caseDay(22)}, up to 150 mg/day: pain 7 to 4, meaningfully better, by 3`,
  );
  expect(lines?.[1]).toContain(
    `Duloxetine from ${caseDay(1)} to ${caseDay(21)}, up to 60 mg/day: pain 8 to 7, no meaningful change (better by 1)`,
  );
});

it('tells the course of pain and function, and a single value as such', () => {
  const { course } = letter(tried);
  expect(course).toContain(
    `4/10 (moderate) on ${caseDay(50)}; 8 on ${caseDay(0)}: meaningfully better, by 4`,
  );
  expect(course).toContain('the only value');
});

it('lists effects that stand, not one that has resolved', () => {
  expect(letter(tried)['effects']).toContain('Nausea, grade 2, on duloxetine');
  const resolved = letter([...tried, effect(40, 'nausea', 0, 'duloxetine')]);
  expect(resolved['effects']).toBe('none recorded');
});

it('a band that says more in brackets is not put in brackets twice', () => {
  const { course } = letter([score(0, 'peg', 7), score(50, 'peg', 5)]);
  expect(course).toContain('PEG 5/10 (moderate, unofficial)');
});

it('of somebody nothing is known of it says so', () => {
  const empty = letter([]);
  expect(empty['mechanism']).toBe('not classified yet');
  expect(empty['course']).toBe('none recorded');
  expect(empty['plan']).toMatch(/never reassessed/);
  expect(empty['effects']).toBe('not asked about yet');
});

it('is Spanish where Spanish is in force', () => {
  const spanish = inLanguage('es', () => letter([pain(0, 8), pain(50, 4)]));
  expect(spanish['course']).toContain('mejoría relevante, de 4');
});
