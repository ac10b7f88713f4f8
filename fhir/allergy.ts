/** AllergyIntolerance resources. */
import { say } from '../clinical/language/say.ts';
import { medicinesNamedIn, medicinesByRxcui } from '../clinical/formulary/index.ts';
import { past } from './calendar.ts';
import {
  RXNORM,
  allWords,
  concept,
  concepts,
  hasCode,
  statusConcept,
  words,
  type Concept,
} from './coded.ts';
import { Unreadable, list, texts, type Element } from './element.ts';
import { counted, fact, reading, type Reading, type World } from './reading.ts';
import { sinceDay } from './since.ts';
import type { Entry } from './source.ts';

/** SNOMED's ways of saying that there is no known allergy (at all, to drugs, food, ...). */
const NO_KNOWN_ALLERGY = [
  '716186003',
  '409137002',
  '428607008',
  '429625007',
  '428197003',
  '1003774007',
];

/** Reads an allergy. "No known allergy" is no allergy; it is counted, as are refuted and past ones. */
export function readAllergy(entry: Entry, world: World): Reading {
  const { resource } = entry;
  const substance = substanceOf(resource);
  const verification = statusConcept(resource, 'verificationStatus');
  if (['entered-in-error', 'refuted'].includes(verification))
    return counted(entry, substance, verification);
  const clinical = statusConcept(resource, 'clinicalStatus');
  if (['inactive', 'resolved'].includes(clinical)) return counted(entry, substance, clinical);
  if (hasCode(substance, NO_KNOWN_ALLERGY) || /\bno known\b.*allerg/.test(allWords(substance))) {
    return counted(entry, substance, say`says that there is none`);
  }
  const named = words(substance).slice(0, 200);
  if (named === '') throw new Unreadable(say`it names no substance`);
  const on = past(sinceDay(entry, world), world.today);
  return reading({
    facts: [
      fact(entry, on, {
        kind: 'allergy',
        substance: named,
        medicine: medicineIn(substance),
        reaction: reactionOf(resource),
      }),
    ],
  });
}

function substanceOf(resource: Element): Concept {
  const code = concept(resource, 'code');
  if (words(code) !== '') return code;
  const inReaction = list(resource, 'reaction').map((one) => concept(one, 'substance'));
  return inReaction.find((one) => words(one) !== '') ?? code;
}

/** The one medicine of ours that the substance is; null for classes and everything else. */
function medicineIn(substance: Concept): string | null {
  const codes = substance.codings.filter((one) => one.system === RXNORM).map((one) => one.code);
  const byCode = codes.flatMap((code) => [...medicinesByRxcui(code)]);
  const byText = [substance.text, ...substance.codings.map((one) => one.display)].flatMap((one) =>
    medicinesNamedIn(one),
  );
  const found = [...byText, ...byCode].filter((one) => one.entry !== 'group');
  return found[0]?.id ?? null;
}

function reactionOf(resource: Element): string | null {
  const said = list(resource, 'reaction').flatMap((one) => [
    ...concepts(one, 'manifestation').map(words),
    ...texts({ description: [one.description] }, 'description'),
  ]);
  return [...new Set(said.filter((one) => one !== ''))].join('; ').slice(0, 500) || null;
}
