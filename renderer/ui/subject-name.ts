/** What a prompt is about, from its key, so that two prompts of one rule can be told apart. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { redFlag, redFlagIds } from '../../clinical/redflags/index.ts';

/** The medicine or red-flag group of `R31:duloxetine` or `R01:RF-CES-1`; null where there is none. */
export function subjectName(key: string): string | null {
  const [, ...subjects] = key.split(':');
  for (const subject of subjects) {
    const medicine = findMedicine(subject);
    if (medicine) return medicine.name;
    if (redFlagIds.includes(subject)) return redFlag(subject).group;
  }
  return null;
}
