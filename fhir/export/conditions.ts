/** Conditions and allergies of the history. */
import { conditionLabel, findCondition } from '../../clinical/conditions/index.ts';
import { SNOMED } from '../coded.ts';
import { medicineConcept } from './medication-statements.ts';
import { concept, hl7Concept, ownCoding, type JsonObject, type Resource } from './resource.ts';
import { sealed } from './seal.ts';
import { resourceOf, type Told } from './telling.ts';

type ToldCondition = Told<'condition'>;

/** The Conditions of all condition facts: one that ended carries the fact that says so. */
export function conditionResources(all: readonly ToldCondition[]): Resource[] {
  const standing = all.filter((told) => told.state !== 'entered-in-error');
  const others = all.filter((told) => told.state === 'entered-in-error');
  const byCondition = Map.groupBy(standing, (told) => told.fact.statement.condition);
  return [
    ...[...byCondition.values()].flatMap(coursesOf),
    ...others.map((told) => conditionOf([told], 'entered-in-error')),
  ];
}

/** @param records of one condition, by day and order of recording. */
function coursesOf(records: readonly ToldCondition[]): Resource[] {
  const done: Resource[] = [];
  let open: ToldCondition[] = [];
  for (const told of records) {
    if (told.fact.statement.present) {
      open.push(told);
      continue;
    }
    const last = open.at(-1);
    if (last) done.push(...open.slice(0, -1).map((one) => conditionOf([one], 'confirmed', told)));
    done.push(last ? conditionOf([last, told], 'confirmed', told) : conditionOf([told], 'refuted'));
    open = [];
  }
  return [...done, ...open.map((one) => conditionOf([one], 'confirmed'))];
}

function conditionOf(
  told: readonly ToldCondition[],
  verification: 'confirmed' | 'refuted' | 'entered-in-error',
  end: ToldCondition | null = null,
): Resource {
  // Called with one or two facts.
  const first = told[0] as ToldCondition;
  const { condition } = first.fact.statement;
  const clinical = verification === 'confirmed' && (end === null ? 'active' : 'resolved');
  return sealed(
    {
      resourceType: 'Condition',
      id: first.id,
      clinicalStatus: clinical ? hl7Concept('condition-clinical', clinical) : undefined,
      verificationStatus: hl7Concept('condition-ver-status', verification),
      category: [hl7Concept('condition-category', 'problem-list-item')],
      code: codeOf(condition),
      subject: first.subject,
      encounter: first.encounter,
      onsetDateTime: verification === 'refuted' ? undefined : first.fact.on,
      abatementDateTime: end?.fact.on,
      recordedDate: first.fact.recordedAt,
    },
    told.map((one) => one.carried),
  );
}

function codeOf(id: string): JsonObject {
  const known = findCondition(id);
  const snomed = known?.snomed[0];
  // ICD-10 codes of ours are stems ("E11" for all of E11.x): no code that may be sent.
  return concept(
    conditionLabel(id),
    ...(snomed === undefined ? [] : [{ system: SNOMED, code: snomed }]),
    ownCoding('condition', id, conditionLabel(id)),
  );
}

/** An allergy or intolerance with its reaction. */
export function allergyResource(told: Told<'allergy'>): Resource {
  const { substance, medicine, reaction } = told.fact.statement;
  const inError = told.state === 'entered-in-error';
  const { coding } = medicine === null ? { coding: undefined } : medicineConcept(medicine);
  const words = concept(substance);
  const manifestation = concept(reaction ?? '').text;
  return resourceOf(told, 'AllergyIntolerance', {
    clinicalStatus: inError ? undefined : hl7Concept('allergyintolerance-clinical', 'active'),
    verificationStatus: hl7Concept(
      'allergyintolerance-verification',
      inError ? 'entered-in-error' : 'unconfirmed',
    ),
    code: { coding, text: words.text ?? 'Substance not readable' },
    patient: told.subject,
    encounter: told.encounter,
    onsetDateTime: told.fact.on,
    recordedDate: told.fact.recordedAt,
    reaction:
      manifestation === undefined ? undefined : [{ manifestation: [{ text: manifestation }] }],
  });
}
