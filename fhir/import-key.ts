/**
 * The keys under which imported facts stand in the record: `Observation/abc`, `Condition/c1#diabetes`,
 * `dose/pregabalin/2026-01-10/<prescriptions>`. After `@` comes how new the source said it was, after
 * `~` the day on which a condition ended that another record of it outlived.
 */
import { isDay, type Day } from '../clinical/day.ts';
import { contentHash } from './content-hash.ts';

/** The key with the time or number of the source's version, where it says one. */
export function stamped(name: string, stamp: string | null): string {
  return stamp === null ? name : `${name}@${stamp}`;
}

/** What tells this fact from all others of the patient, whichever version of it is met. */
export function nameIn(importKey: string): string {
  const dose = doseSlot(importKey);
  return dose ? `dose/${dose.medicine}/${dose.on}` : importKey.replace(/[@~].*$/, '');
}

/** The resource a fact comes from: `Condition/c1` of `Condition/c1#diabetes`. */
export function resourceIn(importKey: string): string {
  return nameIn(importKey).replace(/#.*$/, '');
}

/** How new the source said it was; null where it did not say. */
export function stampIn(importKey: string): string | null {
  return /@([^@]+)$/.exec(importKey)?.[1] ?? null;
}

/** The day after `~`, where the key has one. */
export function endIn(importKey: string): Day | null {
  const end = /~([\d-]{10})/.exec(importKey)?.[1];
  return end !== undefined && isDay(end) ? end : null;
}

/** True or false where both say how new they are in the same way; else null. */
export function isNewer(stamp: string | null, than: string | null): boolean | null {
  if (stamp === null || than === null) return null;
  return stamp.startsWith('v') === than.startsWith('v') ? stamp > than : null;
}

/** A dose point of a medicine's series. */
export type DoseSlot = {
  medicine: string;
  on: Day;
  /** Marks of the prescriptions that began from this day until the next point. */
  marks: string[];
};

const DOSE_KEY = /^dose\/([a-z0-9_]{1,64})\/(\d{4}-\d{2}-\d{2})(?:\/([0-9a-f*]*))?(?:@|$)/;
const MARK = /.{6}/g;
/** As many as a key has room for; see `longest` of a key in clinical/facts.ts. */
export const MOST_MARKS = 30;

/** The dose point a key is of; null for other keys. */
export function doseSlot(importKey: string): DoseSlot | null {
  const [, medicine = '', on = '', marks = ''] = DOSE_KEY.exec(importKey) ?? [];
  return isDay(on) ? { medicine, on, marks: marks.match(MARK) ?? [] } : null;
}

export function doseKey({ medicine, on, marks }: DoseSlot, stamp: string | null): string {
  const kept = marks.length > MOST_MARKS ? [...marks.slice(0, MOST_MARKS), MANY] : marks;
  return stamped(`dose/${medicine}/${on}/${kept.join('')}`, stamp);
}

/** Stands for prescriptions that found no room: never met again, so never taken to be known. */
const MANY = '*'.repeat(6);

/** A short mark of a prescription; two of one patient share one by chance once in millions. */
export function markOf(resource: string): string {
  return contentHash(resource).slice(0, 6);
}
