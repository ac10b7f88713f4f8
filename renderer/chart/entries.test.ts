import { expect, it } from 'vitest';
import { fact, score } from '../patient/chart-for-tests.ts';
import { entriesOf, kindsOf, matching, voidOf } from './entries.ts';

const wrong = score('2026-11-20', 'nrs_avg', 9);

it('a corrected entry stays readable beside what it was corrected to', () => {
  const right = { ...score('2026-11-20', 'nrs_avg', 6), replaces: wrong.id };
  const rows = entriesOf([wrong, right]);
  expect(rows.map(({ label, ended }) => [label, ended?.words ?? null])).toEqual([
    ['Pain NRS, average 6/10', null],
    ['Pain NRS, average 9/10', 'corrected to: Pain NRS, average 6/10'],
  ]);
});

it('a voided entry stays readable with the reason', () => {
  const taken = {
    ...fact('2026-11-20', voidOf(wrong, ' wrong patient ').statement),
    replaces: wrong.id,
  };
  expect(entriesOf([wrong, taken])).toMatchObject([
    { ended: { words: 'voided: wrong patient', by: { id: taken.id } } },
  ]);
});

it('is narrowed to a kind, and to the words that were typed, in any case and accent', () => {
  const rows = entriesOf([
    wrong,
    fact('2026-11-21', { kind: 'note', text: 'Caminó hasta la estación' }),
    fact('2026-11-22', { kind: 'note', text: '<b>bold</b> words' }),
  ]);
  const author = () => 'Dr Osei';
  const found = (kind: 'note' | null, typed: string) =>
    matching(rows, kind, typed, author).map(({ label }) => label);
  expect(kindsOf(rows)).toEqual(['note', 'score']);
  expect(found('note', '')).toEqual(['Note: <b>bold</b> words', 'Note: Caminó hasta la estación']);
  expect(found(null, 'ESTACION camino')).toEqual(['Note: Caminó hasta la estación']);
  expect(found(null, 'osei')).toHaveLength(3);
  expect(found(null, 'nobody')).toEqual([]);
});
