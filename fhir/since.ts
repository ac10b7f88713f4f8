/** Since when an undated or half-dated statement of a resource holds. */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { dayAt, dayIn, periodEdge } from './calendar.ts';
import { Unreadable, child, number, text } from './element.ts';
import { quantity } from './coded.ts';
import type { World } from './reading.ts';
import type { Entry } from './source.ts';

/**
 * The first day on which a long-standing statement (a condition, an allergy) is known to hold: its
 * onset, else when it was recorded, else the encounter it belongs to, else when the sender last
 * touched it. With none of these it is read as lifelong (from birth): losing a diagnosis would be
 * worse than dating it too early. Throws {@link Unreadable} when not even a birth date is known.
 */
export function sinceDay(entry: Entry, world: World): Day {
  const { resource } = entry;
  return (
    dayAt(resource, 'onsetDateTime') ??
    periodEdge(child(resource, 'onsetPeriod'), 'start') ??
    onsetAtAge(entry, world) ??
    dayAt(resource, 'recordedDate') ??
    encounterDay(entry, world) ??
    lastTouched(entry) ??
    world.birthDateOf(entry) ??
    undated()
  );
}

/** The start of the encounter a resource belongs to, if the file has it. */
export function encounterDay(entry: Entry, world: World): Day | null {
  const reference = child(entry.resource, 'encounter') ?? child(entry.resource, 'context');
  const encounter = world.references.resolve(reference, entry);
  return encounter ? periodEdge(child(encounter.resource, 'period'), 'start') : null;
}

/** When the sender last changed the resource or made the Bundle. */
export function lastTouched(entry: Entry): Day | null {
  const touched = text(child(entry.resource, 'meta'), 'lastUpdated') ?? entry.bundleTime;
  return touched === null ? null : dayIn(touched);
}

/** Throws: there is no date to go by. */
export function undated(): never {
  throw new Unreadable(say`it has no date`);
}

function onsetAtAge(entry: Entry, world: World): Day | null {
  const age = quantity(entry.resource, 'onsetAge');
  const born = world.birthDateOf(entry);
  if (!age || !born || number(child(entry.resource, 'onsetAge'), 'value') === null) return null;
  const inYears =
    age.units.length === 0 || age.units.some((unit) => /^(a|y|yr|years?)$/i.test(unit));
  if (!inYears || age.value < 0 || age.value > 130) return null;
  return dayIn(String(Number(born.slice(0, 4)) + Math.floor(age.value)) + born.slice(4));
}
