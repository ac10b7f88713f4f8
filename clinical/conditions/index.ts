/** Conditions of the history: those the rules read and those worth showing. */
import { speaking } from '../language/speaking.ts';
import { allergyConditions } from './allergies.ts';
import { circulationConditions } from './circulation.ts';
import type { Condition } from './condition.ts';
import { diabetesConditions } from './diabetes.ts';
import { kidneyAndLiverConditions } from './kidney-liver.ts';
import { otherOrganConditions } from './lungs-stomach-pregnancy.ts';
import { nervesAndMindConditions } from './nerves-mind.ts';
import { painAndBoneConditions } from './pain-bone.ts';

export type { Condition } from './condition.ts';

export const conditions: readonly Condition[] = speaking<readonly Condition[]>(
  [
    ...diabetesConditions,
    ...circulationConditions,
    ...kidneyAndLiverConditions,
    ...otherOrganConditions,
    ...nervesAndMindConditions,
    ...painAndBoneConditions,
    ...allergyConditions,
  ],
  ['label', 'note', 'confidence'],
);

export const conditionIds: readonly string[] = conditions.map((one) => one.id);

const byId = new Map(conditions.map((one) => [one.id, one]));

/** The condition of an id, or null for one that is not in the list. */
export function findCondition(id: string): Condition | null {
  return byId.get(id) ?? null;
}

/** The label of a condition; one that is not in the list shows its own words. */
export function conditionLabel(id: string): string {
  const words = id.replaceAll('_', ' ');
  return byId.get(id)?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The ids themselves and everything they imply, each once. */
export function implied(ids: Iterable<string>): string[] {
  const all = new Set(ids);
  // A set may grow while it is walked: what is added is walked too.
  for (const id of all) for (const next of byId.get(id)?.implies ?? []) all.add(next);
  return [...all];
}

const impliedById = new Map(conditionIds.map((id) => [id, implied([id])]));

/** One condition and everything it implies. */
export function impliedBy(id: string): readonly string[] {
  return impliedById.get(id) ?? [id];
}

const bySnomed = Map.groupBy(
  conditions.flatMap((one) => one.snomed.map((code) => ({ code, one }))),
  (pair) => pair.code,
);

/** The conditions a SNOMED CT concept means; empty when it means none of ours. */
export function conditionsOfSnomed(code: string): readonly Condition[] {
  return bySnomed.get(code)?.map((pair) => pair.one) ?? [];
}

/** The conditions an ICD-10-CM code means; empty when it means none of ours. */
export function conditionsOfIcd10(code: string): readonly Condition[] {
  const given = code.trim().toUpperCase();
  return conditions.filter(
    (one) =>
      one.icd10.some((own) => covers(own, given)) &&
      !one.icd10Except.some((own) => covers(own, given)),
  );
}

/** `E11` covers `E11` and `E11.42`; `C` covers every cancer code. */
function covers(own: string, given: string): boolean {
  return given.replace('.', '').startsWith(own.replace('.', ''));
}
