import { describe, expect, it } from 'vitest';
import { buildChart } from '../chart.ts';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import { addDays, daysBetween } from '../day.ts';
import { firstReview, reviewDueOn } from '../knowledge.ts';
import { evaluate } from './evaluate.ts';
import { condition, dose, screen } from './patient-for-tests.ts';
import { defaultProtocol } from '../protocol.ts';

const lastGoodDay = reviewDueOn(firstReview);
const of = daysBetween(caseDay(0), lastGoodDay);
const person = { age: 60, sex: 'M', weight_kg: 82, height_cm: 178, conditions: ['diabetes'] };
const events = [
  dose(of - 5, 'pregabalin', 150),
  dose(of - 5, 'oxycodone', 20),
  condition(of - 5, 'hypersensitivity_gabapentinoid'),
  screen(of - 5, ['RF-CES-1']),
];
const lacking = (later: number) => {
  const on = addDays(lastGoodDay, later);
  const facts = caseFacts('review', person, events);
  return new Map(
    evaluate(buildChart({ patient: casePatient(person), facts, on }), defaultProtocol).map(
      (prompt) => [
        prompt.key,
        prompt.explanation.missing.map(({ what }) => what).filter((what) => /review/.test(what)),
      ],
    ),
  );
};

describe('knowledge past its review date', () => {
  it('is not spoken of up to the day the review is due', () => {
    expect([...lacking(0).values()].flat()).toEqual([]);
  });

  it('is named on every prompt that rests on it: the rule, the medicine, the flag, the interaction', () => {
    const said = lacking(1);
    expect(said.size).toBeGreaterThan(3);
    for (const [key, what] of said) expect(what[0], key).toContain(`rule ${key.slice(0, 3)}`);
    expect(said.get('R01:RF-CES-1')?.[1]).toContain('red flag RF-CES-1');
    expect(said.get('R38:IX-01')?.join('; ')).toContain('interaction IX-01');
    expect(said.get('R60:oxycodone')?.join('; ')).toMatch(/oxycodone/i);
  });
});
