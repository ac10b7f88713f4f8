/** AdverseEvent resources, where the event is one of the terms that Dorso follows. */
import { adverseEffectTerms } from '../clinical/adverse-effects.ts';
import { medicinesNamedIn } from '../clinical/formulary/index.ts';
import { inLanguage, languages } from '../clinical/language/language.ts';
import type { Statement } from '../clinical/facts.ts';
import { dayAt, past } from './calendar.ts';
import {
  allWords,
  concept,
  conceptOf,
  status,
  statusConcept,
  words,
  type Concept,
} from './coded.ts';
import { child, list, text, type Element } from './element.ts';
import { counted, fact, reading, type Reading, type World } from './reading.ts';
import { encounterDay, undated } from './since.ts';
import type { Entry } from './source.ts';

type Grade = Extract<Statement, { kind: 'adverse_effect' }>['grade'];
const GRADES: Readonly<Record<string, Grade>> = { mild: 1, moderate: 2, severe: 3 };

/** Reads an event that actually happened and whose name is, word for word, one of the known terms. */
export function readAdverseEvent(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const event = concept(resource, 'event');
  const actuality = status(resource, 'actuality');
  if (actuality !== 'actual' && actuality !== '') return counted(entry, event, actuality);
  const term = termMeant(event);
  if (term === null) return counted(entry, event);
  const on = dayAt(resource, 'date') ?? dayAt(resource, 'detected') ?? encounterDay(entry, world);
  const grade = GRADES[statusConcept(resource, 'severity')] ?? null;
  return reading({
    facts: [
      fact(entry, past(on ?? undated(), world.today), {
        kind: 'adverse_effect',
        term,
        grade,
        medicine: suspectOf(resource, entry, world),
      }),
    ],
  });
}

/** The term whose id, or label in either language, is the event's name, trailing "(disorder)" and the like left out. */
function termMeant(event: Concept): string | null {
  const names = allWords(event)
    .split(' | ')
    .map((name) => name.replace(/\s*\([^)]*\)\s*$/, '').trim());
  const found = adverseEffectTerms.find((one) => {
    const labels = languages.map((each) => inLanguage(each, () => one.label.toLowerCase()));
    return names.some((name) => labels.includes(name) || name.replaceAll(' ', '_') === one.id);
  });
  return found?.id ?? null;
}

/** The one suspected medicine; null when none or several are named. */
function suspectOf(resource: Element, entry: Entry, world: World): string | null {
  const named = list(resource, 'suspectEntity').flatMap((one) => {
    const instance = child(one, 'instance');
    const target = world.references.resolve(instance, entry)?.resource ?? null;
    const code = conceptOf(child(target, 'medicationCodeableConcept') ?? child(target, 'code'));
    return medicinesNamedIn(`${words(code)} ${text(instance, 'display') ?? ''}`);
  });
  const ids = new Set(named.map((medicine) => medicine.id));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
