import { afterEach, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { setLanguage } from '../../clinical/language/language.ts';
import type { RecordedEdition } from '../../clinical/protocol/edition.ts';
import { asTyped, baseValues, problemsIn, settingsOf } from './protocol-draft.ts';

afterEach(() => setLanguage('en'));
const on = day('2026-11-23');
const clinic: RecordedEdition[] = [
  {
    profile: 'aan_2022',
    settings: { 'P.nsaid.max_days': 5 },
    from: on,
    reason: 'agreed',
    id: '1',
    recordedAt: '',
    author: '',
    workstation: '',
  },
];

it('a clinic’s edition starts from its profile', () => {
  expect(baseValues('aan_2022', null, on)['P.trial.min_weeks']).toBe(12);
  expect(baseValues('seed_default', null, on)['P.trial.min_weeks']).toBe(4);
});

it('a patient’s edition starts from the clinic, its own profile over it', () => {
  expect(baseValues(null, clinic, on)).toMatchObject({
    'P.trial.min_weeks': 12,
    'P.nsaid.max_days': 5,
  });
  expect(baseValues('slow_titration', clinic, on)).toMatchObject({
    'P.trial.min_weeks': 4,
    'P.nsaid.max_days': 5,
  });
});

it('only values that differ from the base are own settings', () => {
  const base = baseValues('seed_default', null, on);
  expect(settingsOf({ 'P.nsaid.max_days': '7', 'P.hba1c.target_pct': '7,5' }, base)).toEqual({
    'P.hba1c.target_pct': 7.5,
  });
});

it('a value is written and read with the decimal mark of the language', () => {
  const base = baseValues('seed_default', null, on);
  setLanguage('es');
  expect(asTyped(6.5)).toBe('6,5');
  expect(settingsOf({ 'P.hba1c.target_pct': asTyped(6.5) }, base)).toEqual({
    'P.hba1c.target_pct': 6.5,
  });
});

it.each([
  ['P.nsaid.max_days', 'a week', /number/],
  ['P.nsaid.max_days', '0', /number/],
  ['P.nsaid.max_days', '5.5', /whole number/],
  ['P.nsaid.max_days', '9', /safety rule/],
] as const)('%s %j is refused in words', (id, text, words) => {
  expect(problemsIn({ [id]: text })[id]).toMatch(words);
});

it('a value that may stand has no problem', () => {
  expect(problemsIn({ 'P.nsaid.max_days': '5' })).toEqual({});
});
