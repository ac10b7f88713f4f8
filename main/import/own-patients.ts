/** Puts together what several files of our own export say of one patient. */
import { own } from '../../fhir/export/resource.ts';
import type { OwnPatient } from '../../fhir/own-export.ts';
import { nothingStated } from '../../fhir/stated.ts';
import { keyOf } from './identity.ts';
import type { IncomingPatient } from './merge-patients.ts';

/** A patient of a Dorso record, with the files they were met in. */
export type IncomingOwn = OwnPatient & { files: string[] };

/** Each patient once, with the facts of all files in the order in which they were recorded. */
export function mergeOwn(met: readonly { file: string; patient: OwnPatient }[]): IncomingOwn[] {
  const byId = Map.groupBy(met, ({ patient }) => patient.id);
  return [...byId].map(([id, same]) => {
    const all = same.map(({ patient }) => patient);
    const identifiers = new Map(
      all.flatMap((one) => one.identifiers).map((one) => [keyOf(one), one]),
    );
    const facts = new Map(all.flatMap((one) => one.facts).map((fact) => [fact.id, fact]));
    return {
      id,
      identifiers: [...identifiers.values()],
      details: all.findLast(({ details }) => details !== null)?.details ?? null,
      facts: [...facts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      files: [...new Set(same.map(({ file }) => file))],
    };
  });
}

/** The patient without facts, for finding or adding them as anyone else who comes by a file. */
export const asIncoming = ({ identifiers, details, files }: IncomingOwn): IncomingPatient => ({
  identifiers,
  details,
  stamp: null,
  stated: nothingStated(),
  repeats: 0,
  files,
});

/** The id a patient has in the record their export comes from. */
export const ownIdentifier = ({ id }: OwnPatient) => ({ system: own.patient, value: id });
