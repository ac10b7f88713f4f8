/** Laboratory values in Observations. */
import type { Day } from '../clinical/day.ts';
import type { DraftFact } from '../clinical/facts.ts';
import { toCanonical, type Lab, type LabCode } from '../clinical/labs/index.ts';
import type { Quantity } from './coded.ts';
import { fact } from './reading.ts';
import type { Entry } from './source.ts';

export type LabMeant = { lab: Lab; code: LabCode };

/** The value in the test's own unit; null where the unit is not understood. */
export function labValue({ lab, code }: LabMeant, { value, units }: Quantity): number | null {
  const spellings = units.length > 0 ? units : code.unit === null ? [] : [code.unit];
  for (const unit of spellings) {
    const canonical = toCanonical(lab.id, value, unit);
    if (canonical !== null) return canonical;
  }
  return null;
}

/**
 * A lab fact that keeps value and unit as they were reported. An eGFR of another equation than the
 * one Dorso uses says so in its unit: the number is kept, the difference is not hidden.
 */
export function labFact(
  entry: Entry,
  on: Day,
  { lab, code }: LabMeant,
  reported: Quantity,
  value: number,
  part: string,
): DraftFact {
  const unit = reported.units.at(-1) ?? code.unit ?? '';
  const other = code.equation !== null && code.equation !== 'CKD-EPI 2021';
  const reportedUnit = (other ? `${unit} (${code.equation ?? ''})` : unit).slice(0, 40);
  return fact(
    entry,
    on,
    { kind: 'lab', lab: lab.id, value, reportedValue: reported.value, reportedUnit },
    part,
  );
}
