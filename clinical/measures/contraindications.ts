/** Records of a patient's history that rule out a medicine (labels: each medicine names its own). */
import type { Chart } from '../chart/chart.ts';
import { impliedBy } from '../conditions/index.ts';
import type { Fact } from '../facts.ts';
import { findMedicine } from '../formulary/index.ts';
import { isGabapentinoid } from './medicine-class.ts';

const hypersensitivity = 'hypersensitivity_gabapentinoid';

type Record = { facts: readonly Fact[] };

/**
 * The recorded conditions that a medicine's contraindications name, themselves or by what they imply.
 * Angioedema reported on a gabapentinoid counts as hypersensitivity to gabapentinoids from its day.
 */
export function contraindicationRecords(chart: Chart, medicine: string): Map<string, Record> {
  const listed = findMedicine(medicine)?.contraindications ?? [];
  const found = new Map<string, Record>();
  if (listed.length === 0) return found;
  for (const [condition, entry] of chart.recordedConditions()) {
    if (impliedBy(condition).some((id) => listed.includes(id))) found.set(condition, entry);
  }
  if (listed.includes(hypersensitivity)) {
    const reactions = chart
      .facts('adverse_effect')
      .filter(
        ({ statement }) =>
          statement.term === 'angioedema' &&
          statement.medicine !== null &&
          isGabapentinoid(statement.medicine),
      );
    if (reactions.length > 0) found.set(hypersensitivity, { facts: reactions });
  }
  return found;
}
