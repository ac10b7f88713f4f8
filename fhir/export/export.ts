/**
 * A patient's record as FHIR R4 resources. Pure, and always the same: ids are those of the facts, no
 * clock is read. What reads it back ({@link ./seal.ts}) gets every fact exactly, those corrected or
 * taken back included; a peer gets resources that say who, what, when and whether it stands.
 */
import type { Day } from '../../clinical/day.ts';
import type { Fact, FactKind } from '../../clinical/facts.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import type { Patient } from '../../clinical/patient.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import { contactResource, documentResource, titrationPlanResource } from './between-visits.ts';
import { adverseEventResource } from './adverse-events.ts';
import { allergyResource, conditionResources } from './conditions.ts';
import {
  adverseEffectCheckResource,
  mechanismResource,
  neuroExamResource,
  noteResource,
  redFlagScreenResource,
  refusalResource,
  supplementTrialResource,
} from './findings.ts';
import { flagResources } from './flags.ts';
import { labResource } from './labs.ts';
import { medicationStatements } from './medication-statements.ts';
import { patientResource, type Identifier } from './people.ts';
import { promptResource, promptResponseResource } from './prompts.ts';
import { provenances, voidResource, type Carriers } from './provenance.ts';
import { referenceTo, type JsonObject, type Resource } from './resource.ts';
import { scoreResources } from './scores.ts';
import { sealed } from './seal.ts';
import { firstIdOf, isToldKind, ownKey, type AnyTold, type Told } from './telling.ts';
import {
  careEventResource,
  referralResource,
  therapyResource,
  therapySessionResource,
} from './therapies.ts';
import { visitsOf, type Visit } from './visits.ts';
import { vitalResources } from './vitals.ts';

export type PatientExport = {
  patient: Patient;
  /** By which other systems know the patient. */
  identifiers: readonly Identifier[];
  /** All facts, replaced and voided ones included. */
  facts: readonly Fact[];
  /** The prompts as they stand on a day; none where only the record is wanted. */
  prompts?: { on: Day; all: readonly Prompt[] };
};

/** Kinds written fact by fact; doses and conditions are written together, voids with their reason. */
type SingleKind = Exclude<FactKind, 'dose' | 'condition' | 'void'>;
const writers: { [K in SingleKind]: (told: Told<K>) => Resource | Resource[] } = {
  score: scoreResources,
  adverse_effect: adverseEventResource,
  adverse_effect_check: adverseEffectCheckResource,
  lab: labResource,
  vital: vitalResources,
  red_flag_screen: redFlagScreenResource,
  neuro_exam: neuroExamResource,
  mechanism: mechanismResource,
  allergy: allergyResource,
  therapy: therapyResource,
  therapy_session: therapySessionResource,
  referral: referralResource,
  supplement_trial: supplementTrialResource,
  refusal: refusalResource,
  care_event: careEventResource,
  note: noteResource,
  prompt_response: promptResponseResource,
  contact: contactResource,
  titration_plan: titrationPlanResource,
  document: documentResource,
};

/**
 * The resources of a patient: who it is, the visits, what was recorded, and by whom. Their texts are
 * English whatever the language in force: the same record is the same export, with the same seals.
 */
export function exportPatient(all: PatientExport): Resource[] {
  return inLanguage('en', () => resourcesOf(all));
}

function resourcesOf({ patient, identifiers, facts, prompts }: PatientExport): Resource[] {
  const person = patientResource(patient, identifiers);
  const subject = referenceTo(person);
  const visits = visitsOf(facts);
  const all = told(patient.id, facts, subject, visits);
  const single = all.flatMap(written);
  const doses = medicationStatements(all.filter((one) => isToldKind(one, 'dose')));
  const conditions = conditionResources(all.filter((one) => isToldKind(one, 'condition')));
  const own = [...single, ...doses, ...conditions];
  const carriers = carriersOf(own, all);
  return [
    person,
    ...[...visits.values()].map((visit) => encounter(visit, subject)),
    ...own,
    ...flagResources(all.filter((one) => isToldKind(one, 'red_flag_screen'))),
    ...(prompts?.all ?? []).map((one) =>
      promptResource(patient.id, subject, one, prompts?.on as Day),
    ),
    ...provenances(all, carriers),
    ...all.filter((one) => isToldKind(one, 'void')).map((one) => voidResource(one, carriers)),
  ];
}

function written(one: AnyTold): Resource[] {
  const { kind } = one.fact.statement;
  if (kind === 'dose' || kind === 'condition' || kind === 'void') return [];
  // The checker cannot tell that a kind and its writer belong together.
  const write = writers[kind] as (told: AnyTold) => Resource | Resource[];
  return [write(one)].flat();
}

function told(
  patient: string,
  facts: readonly Fact[],
  subject: JsonObject,
  visits: ReadonlyMap<string, Visit>,
): AnyTold[] {
  const firstIds = new Map(facts.map((fact) => [fact.id, firstIdOf(fact)]));
  const replaced = new Set(facts.map((fact) => fact.replaces));
  return facts.map((fact) => {
    const id = firstIdOf(fact);
    const visit = fact.visitId === null ? undefined : visits.get(fact.visitId);
    const replaces = fact.replaces === null ? null : (firstIds.get(fact.replaces) ?? null);
    return {
      fact,
      id,
      state: replaced.has(fact.id) ? 'entered-in-error' : replaces === null ? 'final' : 'corrected',
      subject,
      encounter: visit ? { reference: `Encounter/${visit.id}` } : undefined,
      carried: {
        id,
        patient,
        on: fact.on,
        statement: fact.statement,
        replaces,
        importKey: fact.importKey?.startsWith(ownKey) ? null : fact.importKey,
        visit: visit ?? null,
        recordedAt: fact.recordedAt,
        author: fact.author,
        workstation: fact.workstation,
      },
    };
  });
}

/** Which resource carries each fact: the one named after it, or the one its episode is told in. */
function carriersOf(resources: readonly Resource[], all: readonly AnyTold[]): Carriers {
  const byId = new Map(resources.map((one) => [one.id, one]));
  const carriers = new Map<string, Resource>();
  let open = new Map<string, Resource>();
  for (const one of all) {
    const own = byId.get(one.id);
    const { statement } = one.fact;
    const item =
      statement.kind === 'dose'
        ? `dose ${statement.medicine}`
        : statement.kind === 'condition'
          ? `condition ${statement.condition}`
          : null;
    if (own && item !== null && one.state !== 'entered-in-error') open = open.set(item, own);
    const carrier = own ?? (item === null ? undefined : open.get(item));
    if (carrier) carriers.set(one.fact.id, carrier);
  }
  return carriers;
}

function encounter({ id, on }: Visit, subject: JsonObject): Resource {
  return sealed({
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject,
    period: { start: on, end: on },
  });
}
