/** Who recorded what, where and when; what was corrected, and what was taken back and why. */
import { contentHash } from '../content-hash.ts';
import {
  fhirText,
  hl7Coding,
  own,
  referenceTo,
  type JsonObject,
  type Resource,
} from './resource.ts';
import { sealed } from './seal.ts';
import { resourceOf, type AnyTold, type Told } from './telling.ts';

/** The resource that carries a fact, by the fact's id in the record. */
export type Carriers = ReadonlyMap<string, Resource>;

/** One Provenance for all that was recorded in one go; one more for each correction. */
export function provenances(all: readonly AnyTold[], carriers: Carriers): Resource[] {
  const recorded = all.filter(
    ({ fact }) => fact.statement.kind !== 'void' && fact.replaces === null,
  );
  const corrections = all.filter(
    ({ fact }) => fact.statement.kind !== 'void' && fact.replaces !== null,
  );
  const together = Map.groupBy(recorded, ({ fact, encounter }) =>
    JSON.stringify([fact.recordedAt, fact.author, fact.workstation, encounter ?? null]),
  );
  return [
    ...[...together].map(([key, told]) => {
      const first = told[0] as AnyTold;
      const id = `provenance-${contentHash([first.carried.patient, key, first.id])}`;
      return sealed({ resourceType: 'Provenance', id, ...saying(told, carriers, 'CREATE') });
    }),
    ...corrections.map((told) =>
      sealed({
        resourceType: 'Provenance',
        id: `${told.id}-provenance`,
        ...saying([told], carriers, 'UPDATE'),
        entity: revised(told, carriers),
      }),
    ),
  ];
}

/** A void: the Provenance of taking a fact back. Carries the fact that says so. */
export function voidResource(told: Told<'void'>, carriers: Carriers): Resource {
  const { fact } = told;
  const target = fact.replaces === null ? undefined : carriers.get(fact.replaces);
  return resourceOf(told, 'Provenance', {
    target: [target ? referenceTo(target) : told.subject],
    occurredDateTime: fact.on,
    recorded: fact.recordedAt,
    reason: [{ text: fhirText(fact.statement.reason) ?? 'Reason not readable' }],
    activity: activity('NULLIFY'),
    agent: agents(told),
    entity: revised(told, carriers),
  });
}

function saying(told: readonly AnyTold[], carriers: Carriers, what: string): JsonObject {
  const first = told[0] as AnyTold;
  const targets = new Map(
    told.flatMap(({ fact }) => {
      const carrier = carriers.get(fact.id);
      return carrier ? [[`${carrier.resourceType}/${carrier.id}`, carrier]] : [];
    }),
  );
  return {
    target: [...targets.values()].map(referenceTo),
    recorded: first.fact.recordedAt,
    activity: activity(what),
    agent: agents(first),
  };
}

const activity = (code: string): JsonObject => ({
  coding: [hl7Coding('v3-DataOperation', code)],
});

function agents({ fact }: AnyTold): JsonObject[] {
  const type = (code: string) => ({
    coding: [hl7Coding('provenance-participant-type', code)],
  });
  return [
    { type: type('author'), who: { reference: `Practitioner/${fact.author}` } },
    {
      type: type('assembler'),
      who: { type: 'Device', identifier: { system: own.workstation, value: fact.workstation } },
    },
  ];
}

function revised({ fact }: AnyTold, carriers: Carriers): JsonObject[] | undefined {
  const before = fact.replaces === null ? undefined : carriers.get(fact.replaces);
  return before ? [{ role: 'revision', what: referenceTo(before) }] : undefined;
}
