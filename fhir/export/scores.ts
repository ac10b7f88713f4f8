/** Scores as Observations, and the filled forms behind them as QuestionnaireResponses. */
import { bandOf, instrument, storedScore } from '../../clinical/instruments/index.ts';
import { LOINC } from '../coded.ts';
import {
  concept,
  fhirText,
  ownCoding,
  referenceTo,
  type JsonObject,
  type Resource,
} from './resource.ts';
import { derived, observation, type Told } from './telling.ts';
import { quantity } from './ucum.ts';

/** LOINC codes of stored scores that are not their instrument's own total. */
const otherScores: Readonly<Record<string, string>> = { phq9_item9: '44260-8' };

/** The Observation of a score, with its items as components and the form they come from. */
export function scoreResources(told: Told<'score'>): Resource[] {
  const { instrument: id, value, items } = told.fact.statement;
  const form = instrument(id);
  const stored = storedScore(id);
  const loinc = otherScores[id] ?? (form.stores[0].id === id ? form.loinc?.code : undefined);
  const code = concept(
    stored.label,
    ...(loinc === undefined ? [] : [{ system: LOINC, code: loinc }]),
    ownCoding('score', id, stored.label),
  );
  const band = bandOf(id, value);
  const filled = items === null ? null : questionnaire(told, items);
  const score = observation(told, 'survey', code, {
    valueQuantity: quantity(value, id === 'odi' ? '%' : 'score'),
    interpretation: band === null ? undefined : [concept(band)],
    method: concept(`${form.name}, ${form.recall}`),
    derivedFrom: filled === null ? undefined : [referenceTo(filled)],
    component: items?.length
      ? items.map((answer, index) => ({ code: itemCode(id, index), ...answerOf(answer) }))
      : undefined,
  });
  return filled === null ? [score] : [score, filled];
}

const answerOf = (answer: number | null): JsonObject =>
  answer === null
    ? {
        dataAbsentReason: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
              code: 'asked-declined',
            },
          ],
          text: 'Not answered',
        },
      }
    : { valueQuantity: quantity(answer, 'score') };

function itemCode(id: string, index: number): JsonObject {
  const form = instrument(id);
  const loinc = form.loinc?.components[index];
  return concept(
    topicOf(id, index),
    ...(loinc === undefined ? [] : [{ system: LOINC, code: loinc }]),
    ownCoding('score-item', `${form.id}-${index + 1}`),
  );
}

const topicOf = (id: string, index: number): string =>
  instrument(id).items[index]?.topic ?? `item ${index + 1}`;

function questionnaire(told: Told<'score'>, items: readonly (number | null)[]): Resource {
  const { instrument: id } = told.fact.statement;
  return derived(told, 'form', 'QuestionnaireResponse', {
    questionnaire: `urn:dorso:instrument:${instrument(id).id}`,
    status:
      told.state === 'final' ? 'completed' : told.state === 'corrected' ? 'amended' : told.state,
    subject: told.subject,
    encounter: told.encounter,
    authored: told.fact.on,
    item:
      items.length === 0
        ? undefined
        : items.map((answer, index) => ({
            linkId: String(index + 1),
            text: fhirText(topicOf(id, index)),
            answer: answer === null ? undefined : [{ valueDecimal: answer }],
          })),
  });
}
