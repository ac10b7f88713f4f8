import { expect, it } from 'vitest';
import { rules } from '../../clinical/rules/index.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { chartWith, dose, fact, score } from '../patient/chart-for-tests.ts';
import { dueFor, rulesWithNeeds } from './due.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';

it('every rule has something on the visit form that may close its prompt', () => {
  expect([...rulesWithNeeds].sort()).toEqual(rules.map(({ id }) => id).sort());
});

it('what the open prompts ask for is listed once, with the prompts that ask', () => {
  const prompts = evaluate(chartWith(dose('2026-08-01', 'pregabalin', 150)), defaultProtocol);
  const due = dueFor(prompts);
  expect(due.map(({ field }) => field)).toContain('red-flags');
  expect(due.filter(({ field }) => field === 'peg-0')).toHaveLength(1);
  expect(due.find(({ field }) => field === 'lab-creatinine')?.keys).toContain('R31:pregabalin');
});

it('a self-harm answer asks for the safety assessment', () => {
  const prompts = evaluate(chartWith(score('2026-11-20', 'phq9_item9', 1)), defaultProtocol);
  expect(dueFor(prompts).map(({ field }) => field)).toContain('event-safety_assessment');
});

it('an urgent spinal referral without outcome asks for that referral', () => {
  const sent = fact('2026-10-01', {
    kind: 'referral',
    to: 'spine_urgent',
    status: 'sent',
    outcome: null,
  });
  const due = dueFor(evaluate(chartWith(sent), defaultProtocol));
  expect(due.map(({ field }) => field)).toContain('referral-spine_urgent');
});
