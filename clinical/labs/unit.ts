/** Units of laboratory results, and how their spellings are recognised. */
import type { LabCode, LabUnit } from './lab.ts';

/** The canonical unit itself. */
export function asIs(unit: string, ...spellings: readonly string[]): LabUnit {
  return times(unit, 1, ...spellings);
}

/** A unit of which `perCanonical` make one canonical unit: 88.4 umol/L per mg/dL. */
export function times(
  unit: string,
  perCanonical: number,
  ...spellings: readonly string[]
): LabUnit {
  return {
    unit,
    spellings: [unit, ...spellings].map(spelling),
    toCanonical: (value) => value / perCanonical,
    fromCanonical: (value) => value * perCanonical,
  };
}

/** One spelling for the many: no blanks, no case, both micro signs and "mcg" as u, UCUM braces dropped. */
export function spelling(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[μµ]/gu, 'u')
    .replace(/^mcg/, 'ug')
    .replace(/²/gu, '2')
    .replace(/[\s_{}[\]()^]/g, '')
    .replace(/\*/g, '');
}

/** A code of exactly this test. */
export function code(loinc: string, unit: string | null, note: string | null = null): LabCode {
  return { loinc, unit, note, equation: null };
}
