/** What is asked, examined or concluded at a visit, as Observations with codes of our own. */
import { redFlag } from '../../clinical/redflags/index.ts';
import { LOINC } from '../coded.ts';
import {
  annotation,
  concept,
  fhirText,
  ownCoding,
  type JsonObject,
  type Resource,
} from './resource.ts';
import { observation, type Told } from './telling.ts';
import { quantity } from './ucum.ts';

const finding = (id: string, words: string): JsonObject =>
  concept(words, ownCoding('finding', id, words));
const asWords = (id: string): string => id.replaceAll('_', ' ');
const answer = (list: string, id: string): JsonObject =>
  concept(asWords(id), ownCoding(list, id, asWords(id)));

/** Adverse effects were asked about, and there was none. */
export const adverseEffectCheckResource = (told: Told<'adverse_effect_check'>): Resource =>
  observation(told, 'survey', finding('adverse_effect_check', 'Adverse effects asked about'), {
    valueCodeableConcept: concept('None reported', ownCoding('finding-value', 'none_reported')),
  });

/** The screen with each flag found or cleared as a component; without any, all was clear. */
export function redFlagScreenResource(told: Told<'red_flag_screen'>): Resource {
  const { positive, cleared, outcome } = told.fact.statement;
  const flags = [
    ...positive.map((id) => ({ id, is: 'present' })),
    ...cleared.map((id) => ({ id, is: 'cleared' })),
  ];
  return observation(told, 'survey', finding('red_flag_screen', 'Red-flag screen'), {
    valueCodeableConcept: answer('finding-value', positive.length > 0 ? 'present' : 'none_present'),
    note: annotation(outcome),
    component:
      flags.length === 0
        ? undefined
        : flags.map(({ id, is }) => ({
            code: concept(redFlag(id).finding, ownCoding('red-flag', id)),
            valueCodeableConcept: answer('finding-value', is),
          })),
  });
}

/** Strength by myotome on the MRC scale 0-5. */
export function neuroExamResource(told: Told<'neuro_exam'>): Resource {
  const { myotomes, progressive } = told.fact.statement;
  const grades = Object.entries(myotomes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return observation(told, 'exam', finding('neuro_exam', 'Muscle strength by myotome, MRC 0-5'), {
    component: [
      ...grades.map(([myotome, grade]) => ({
        code: concept(`Strength, ${asWords(myotome)}`, ownCoding('myotome', myotome)),
        valueQuantity: quantity(grade, 'score'),
      })),
      {
        code: finding('progressive_deficit', 'Deficit is progressive'),
        valueBoolean: progressive,
      },
    ],
  });
}

export const mechanismResource = (told: Told<'mechanism'>): Resource =>
  observation(told, 'survey', finding('pain_mechanism', 'Pain mechanism'), {
    valueCodeableConcept: answer('mechanism', told.fact.statement.mechanism),
  });

export const supplementTrialResource = (told: Told<'supplement_trial'>): Resource => {
  const { vitamin, outcome } = told.fact.statement;
  const words = `Response of pain to ${asWords(vitamin)}`;
  return observation(told, 'survey', finding(`trial_of_${vitamin}`, words), {
    valueCodeableConcept: answer('trial-outcome', outcome),
  });
};

export const refusalResource = (told: Told<'refusal'>): Resource =>
  observation(told, 'survey', finding('declined_by_patient', 'Treatment declined by the patient'), {
    valueCodeableConcept: answer('refusal', told.fact.statement.of),
  });

/** A note. LOINC's code for a note of any kind. */
export const noteResource = (told: Told<'note'>): Resource => {
  const text = fhirText(told.fact.statement.text);
  const code = concept('Note', { system: LOINC, code: '34109-9' }, ownCoding('finding', 'note'));
  return observation(told, 'survey', code, {
    valueString: text,
    dataAbsentReason:
      text === undefined
        ? {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
                code: 'unsupported',
              },
            ],
          }
        : undefined,
  });
};
