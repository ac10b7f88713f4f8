import { expect, it } from 'vitest';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartWith, dose, score } from './chart-for-tests.ts';
import { questionsFor, ruleQuestions, silentAbout } from './why-not.ts';

it('a rule is found by its id and by the words of its title, a medicine by its name', () => {
  expect(questionsFor('r14').map(({ id }) => id)).toEqual(['R14']);
  expect(questionsFor('red flag').map(({ id }) => id)).toContain('R01');
  expect(questionsFor('pregab')[0]).toEqual({
    is: 'medicine',
    id: 'pregabalin',
    name: 'Pregabalin',
  });
  expect(questionsFor('lyrica')[0]?.id).toBe('pregabalin');
  expect(questionsFor('  ')).toEqual([]);
});

it('every rule may be asked about, once', () => {
  const ids = ruleQuestions().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(50);
});

it('the rules that looked at a medicine say why they are silent about it', () => {
  const chart = chartWith(dose('2026-11-20', 'pregabalin', 75), score('2026-11-20', 'nrs_avg', 7));
  const silent = silentAbout('pregabalin', chart, defaultProtocol);
  expect(silent.length).toBeGreaterThan(2);
  for (const { subject, because } of silent) {
    expect(subject).toContain('pregabalin');
    expect(because).not.toBe('');
  }
  expect(silentAbout('duloxetine', chart, defaultProtocol)).toEqual([]);
});
