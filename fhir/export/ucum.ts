/** The units of the record in UCUM, as FHIR quantities. */
import type { JsonObject } from './resource.ts';

const UCUM = 'http://unitsofmeasure.org';

/** UCUM codes by the unit as the record names it. */
const codes: Readonly<Record<string, string>> = {
  'mL/min/1.73m2': 'mL/min/{1.73_m2}',
  mmHg: 'mm[Hg]',
  'mg/day': 'mg/d',
  'units/day': '[iU]/d',
  'ug/h': 'ug/h',
  score: '{score}',
};

/** The UCUM code of a unit; most of the record's units are UCUM already. */
export const ucum = (unit: string): string => codes[unit] ?? unit;

export const quantity = (value: number, unit: string): JsonObject => ({
  value,
  unit,
  system: UCUM,
  code: ucum(unit),
});
