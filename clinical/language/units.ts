/** Units as they are read. */
import { speakingNames } from './speaking.ts';

/** Units that differ by language; all others, such as mmol/L, are written alike in every one. */
const units = [
  'days',
  'weeks',
  'years',
  'points',
  'points of 10',
  'percentage points',
  'mg/day',
  'units/day',
  'MME/day',
  'in use',
  'mL/min/1.73 m²',
];

const inWords: Readonly<Record<string, string>> = speakingNames(
  Object.fromEntries(units.map((unit) => [unit, unit])),
);

/**
 * A unit as a person reads it in the language in force: "mL/min/1.73 m²" for `mL/min/1.73m2`,
 * "µmol/L" for `umol/L`. What is stored and exchanged keeps the code.
 */
export function unitOf(unit: string): string {
  const sign = hasCode.test(unit)
    ? unit.replace(micro, 'µ').replace(surface, '1.73 m²').replace(square, 'm²')
    : unit;
  return inWords[sign] ?? sign;
}

/** What only a unit with something to replace has; most have not. */
const hasCode = /u|m2/;

/** The u of umol, ug and ukat; not that of U/L. */
const micro = /(?<![a-zA-Z])u(?=mol|g\b|kat)/g;
/** The body surface that an eGFR is given for. */
const surface = /\{?1\.73[ _]?m2\}?/;
const square = /\bm2\b/;
