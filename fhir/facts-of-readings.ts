/** What all resources of one person come to together. */
import type { Day } from '../clinical/day.ts';
import { draftFactSchema, type DraftFact } from '../clinical/facts.ts';
import { conditionFacts } from './condition.ts';
import { doseFacts } from './dose-series.ts';
import type { Counted, Reading } from './reading.ts';
import { pairPressures } from './vitals.ts';

/**
 * The facts of one person, each key once, checked against the record's own schema; `fail` is told
 * the import key and what is wrong of those that the record would refuse.
 */
export function factsOfReadings(
  readings: readonly Reading[],
  today: Day,
  fail: (key: string, message: string) => void,
): { facts: DraftFact[]; counted: Counted[] } {
  const pressures = pairPressures(readings.flatMap((one) => one.halves));
  const drafts = [
    ...readings.flatMap((one) => one.facts),
    ...pressures.facts,
    ...conditionFacts(readings.flatMap((one) => one.episodes)),
    ...doseFacts(
      readings.flatMap((one) => one.prescriptions),
      today,
    ),
  ];
  const byKey = new Map<string, DraftFact>();
  for (const draft of drafts) {
    const key = draft.importKey ?? '';
    const checked = draftFactSchema.safeParse(draft);
    if (!checked.success) fail(key, complaint(checked.error.issues[0]));
    else if (!byKey.has(key)) byKey.set(key, checked.data);
  }
  const counted = readings.flatMap((one) => [...one.counted, ...one.remarks]);
  return { facts: [...byKey.values()], counted: [...counted, ...pressures.alone] };
}

/** A schema's complaint with the field it is about: "heightCm: Too small: ..." */
function complaint(issue: { path: readonly PropertyKey[]; message: string } | undefined): string {
  const field = String(issue?.path.at(-1) ?? '');
  const told = issue?.message ?? 'the value cannot be recorded';
  return ['value', 'statement', ''].includes(field) ? told : `${field}: ${told}`;
}
