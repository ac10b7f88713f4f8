import { expect, it } from 'vitest';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { chartWith, score } from '../patient/chart-for-tests.ts';
import { dueFor, type Due } from './due.ts';
import { lastForms, offeredForms } from './forms.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';

const due = (form: string): Due => ({
  field: `${form}-0`,
  label: form,
  form,
  prompts: ['due'],
  keys: ['R42'],
});
const ids = (...of: Parameters<typeof offeredForms>) => offeredForms(...of).map(({ id }) => id);

it('the instruments of the last visit are offered on top, the short ones open', () => {
  const chart = chartWith(
    score('2026-10-01', 'phq9', 4),
    score('2026-11-01', 'odi', 40),
    score('2026-11-01', 'sleep_nrs', 6),
  );
  expect(lastForms(chart)).toEqual(['sleep_nrs', 'odi']);
  const offered = offeredForms(chart, [], []);
  expect(offered.slice(0, 3)).toEqual([
    { id: 'peg', open: true, asLast: false },
    { id: 'sleep_nrs', open: true, asLast: true },
    { id: 'odi', open: false, asLast: true },
  ]);
});

it('what is due comes before what was asked last time, and is open', () => {
  const chart = chartWith(score('2026-11-01', 'odi', 40));
  expect(ids(chart, [due('phq9'), due('phq2')], []).slice(0, 4)).toEqual([
    'peg',
    'phq2',
    'phq9',
    'odi',
  ]);
  expect(offeredForms(chart, [due('phq9')], []).find(({ id }) => id === 'phq9')?.open).toBe(true);
});

it('the PEG is always the first, so that a routine visit is typed the same way every time', () => {
  const chart = chartWith(score('2026-11-01', 'odi', 40));
  const prompts = dueFor(evaluate(chart, defaultProtocol));
  expect(ids(chart, prompts, ['rmdq24'])[0]).toBe('peg');
});
