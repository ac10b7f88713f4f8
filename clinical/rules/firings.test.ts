import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../protocol.ts';
import { Firings, RulesInACircle } from './firings.ts';
import { chartOn } from './patient-for-tests.ts';
import { rule, type Rule } from './rule.ts';

const asking = (id: string, other: string): Rule =>
  rule({
    id,
    version: '1',
    title: id,
    urgencies: ['info'],
    parameters: [],
    sources: ['SEED'],
    answers: {},
    closesWhen: 'never',
    check: (look) => (look.rules.fires(other) ? null : { urgency: 'info', meaning: id }),
  });
const setting = { chart: chartOn(0, []), protocol: defaultProtocol };
const firingsOf = (...rules: Rule[]) =>
  new Firings(setting, new Map(rules.map((one) => [one.id, one])));

describe('rules that ask about rules', () => {
  it('get the answer of the other rule', () => {
    const firings = firingsOf(asking('R97', 'R98'), asking('R98', 'R99'));
    expect(firings.fires('R98')).toBe(true);
    expect(firings.fires('R97')).toBe(false);
  });

  it('in a circle are named with their path', () => {
    const firings = firingsOf(asking('R97', 'R98'), asking('R98', 'R97'));
    expect(() => firings.of('R97')).toThrow(RulesInACircle);
    expect(() => firings.of('R97')).toThrow('R97 -> R98 -> R97');
  });
});
