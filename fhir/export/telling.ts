/** What the writers of resources know of the fact they write. */
import type { Fact, FactKind } from '../../clinical/facts.ts';
import { sealed, type CarriedFact } from './seal.ts';
import type { JsonObject, Resource } from './resource.ts';

/** Whether a fact stands: `corrected` stands in place of another, `entered-in-error` was replaced or taken back. */
export type State = 'final' | 'corrected' | 'entered-in-error';

/** A fact with what its resource needs besides: where it belongs and whether it stands. */
export type AnyTold = {
  fact: Fact;
  /** The id it was first recorded under; exporting an imported fact gives the same resource again. */
  id: string;
  state: State;
  subject: JsonObject;
  encounter: JsonObject | undefined;
  carried: CarriedFact;
};
export type Told<K extends FactKind> = Omit<AnyTold, 'fact'> & { fact: Fact<K> };

export const isToldKind = <K extends FactKind>(told: AnyTold, kind: K): told is AnyTold & Told<K> =>
  told.fact.statement.kind === kind;

/** The prefix of the import key of facts that came by our own export. */
export const ownKey = 'dorso/';

/** The id a fact was first recorded under. */
export const firstIdOf = ({ id, importKey }: Pick<Fact, 'id' | 'importKey'>): string =>
  importKey?.startsWith(ownKey) ? importKey.slice(ownKey.length) : id;

/** A resource that says what one fact says. */
export function resourceOf(told: AnyTold, resourceType: string, body: JsonObject): Resource {
  return sealed({ resourceType, id: told.id, ...body }, [told.carried]);
}

/** A resource that follows from a fact whose own resource is another one. */
export function derived(told: AnyTold, suffix: string, resourceType: string, body: JsonObject) {
  return sealed({ resourceType, id: `${told.id}-${suffix}`, ...body });
}

/** An Observation of one fact. */
export function observation(
  told: AnyTold,
  category: 'survey' | 'exam' | 'laboratory' | 'vital-signs',
  code: JsonObject,
  body: JsonObject,
  write: (type: string, body: JsonObject) => Resource = (type, whole) =>
    resourceOf(told, type, whole),
): Resource {
  return write('Observation', {
    status: told.state,
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: category,
          },
        ],
      },
    ],
    code,
    subject: told.subject,
    encounter: told.encounter,
    effectiveDateTime: told.fact.on,
    issued: told.fact.recordedAt,
    ...body,
  });
}
