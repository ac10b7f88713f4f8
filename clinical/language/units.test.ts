import { expect, it } from 'vitest';
import { labs } from '../labs/index.ts';
import { inLanguage } from './language.ts';
import { unitOf } from './units.ts';

it.each([
  ['mL/min/1.73m2', 'mL/min/1.73 m²', 'mL/min/1,73 m²'],
  ['mL/min/{1.73_m2}', 'mL/min/1.73 m²', 'mL/min/1,73 m²'],
  ['umol/L', 'µmol/L', 'µmol/L'],
  ['ug/h', 'µg/h', 'µg/h'],
  ['mg/day', 'mg/day', 'mg/día'],
  ['U/L', 'U/L', 'U/L'],
  ['units/day', 'units/day', 'unidades/día'],
])('%s is read as %s, and in Spanish as %s', (code, english, spanish) => {
  expect(unitOf(code)).toBe(english);
  expect(inLanguage('es', () => unitOf(code))).toBe(spanish);
});

it('no unit of a test is shown by its code', () => {
  const shown = labs.flatMap(({ units }) => units.map(({ unit }) => unitOf(unit)));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((unit) => /m2|u(mol|g)/.test(unit))).toEqual([]);
});
