import { expect, it } from 'vitest';
import { inLanguage } from '../language/language.ts';
import { spanish } from '../language/spanish/index.ts';
import { defaultProtocol } from '../protocol.ts';
import { conditionOf, parametersIn, ruleConditions } from './conditions-in-words.ts';
import { rules } from './index.ts';

it('every rule says when it speaks, and no other id does', () => {
  expect(Object.keys(ruleConditions).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it.each(rules)('$id names only parameters that it reads', ({ id, parameters }) => {
  const named = parametersIn(ruleConditions[id] ?? '');
  expect(named.filter((one) => !parameters.includes(one))).toEqual([]);
  expect(ruleConditions[id]?.match(/\{/g) ?? []).toHaveLength(named.length);
});

it.each(rules)('$id says it in Spanish with the same parameters', ({ id }) => {
  const english = ruleConditions[id] ?? '';
  const translation = spanish[english] ?? '';
  expect(translation).not.toBe('');
  expect(parametersIn(translation).sort()).toEqual(parametersIn(english).sort());
});

it('fills in the parameters as they are in force', () => {
  const said = () =>
    conditionOf('R34', defaultProtocol.parameter, ({ value, unit }) => `${value} ${unit}`);
  expect(said()).toContain('for 7 days or more');
  expect(inLanguage('es', said)).toContain('durante 7 días o más');
});
