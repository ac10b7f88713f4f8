/** Units as they are read. */
import { speakingNames } from './speaking.ts';

/** Units that are words; all others, such as mmol/L, are written alike in every language. */
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
];

const inWords: Readonly<Record<string, string>> = speakingNames(
  Object.fromEntries(units.map((unit) => [unit, unit])),
);

/** A unit in the language in force. */
export function unitOf(unit: string): string {
  return inWords[unit] ?? unit;
}
