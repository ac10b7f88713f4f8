/** What must hold after a kill: everything acknowledged is there, nothing is half, all is whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../clinical/day.ts';
import { proveBackup } from '../../db/backup/prove.ts';
import { readKeys } from '../../db/keys/keys-file.ts';
import type { OpenRecord } from '../../db/open.ts';
import { importFiles } from '../../main/import/import-files.ts';
import {
  FACTS_OF_EACH,
  identifierOf,
  openClinic,
  PEOPLE_TO_IMPORT,
  type Clinic,
} from './clinic.ts';
import type { Kind } from './task.ts';

/** `lost`: acknowledged and not there. `problems`: anything else that must not be. */
export type Found = { lost: string[]; problems: string[] };
type Check = (clinic: Clinic, acknowledged: readonly string[]) => Found | Promise<Found>;

const FACTS_OF_A_VISIT = 3;

export const checks: Record<Kind, Check> = {
  save: (clinic, acknowledged) =>
    withRecord(clinic, (record) => {
      const saved = Map.groupBy(record.facts(clinic.patientId), ({ visitId }) => visitId);
      return {
        lost: acknowledged.filter((visitId) => !saved.has(visitId)),
        problems: [...saved]
          .filter(([, facts]) => facts.length !== FACTS_OF_A_VISIT)
          .map(([visitId]) => `visit ${visitId} is half`),
      };
    }),

  import: async (clinic, acknowledged) => {
    const found = withRecord(clinic, (record) => {
      const all = counted(record);
      return {
        lost: acknowledged.filter((line) => all.get(Number(line.slice(7))) !== FACTS_OF_EACH),
        problems: [...all]
          .filter(([, facts]) => facts !== 0 && facts !== FACTS_OF_EACH)
          .map(([person]) => `person ${person} was taken over by half`),
      };
    });
    // Importing once more completes what was cut off, and doubles nothing.
    const record = openClinic(clinic);
    await importFiles({ record, paths: [clinic.file], today: day('2026-03-09') });
    const complete = [...counted(record).values()].filter((facts) => facts === FACTS_OF_EACH);
    record.close();
    const problems =
      complete.length === PEOPLE_TO_IMPORT ? [] : ['a second import did not complete the first'];
    return { ...found, problems: [...found.problems, ...problems] };
  },

  migrate: (clinic) => withRecord(clinic, () => ({ lost: [], problems: [] })),

  backup: async (clinic, acknowledged) => {
    const files = readdirSync(clinic.folder).filter((name) => name.endsWith('.dorso-backup'));
    const paths = files.map((name) => join(clinic.folder, name));
    const key = Buffer.from(clinic.key, 'hex');
    const proofs = await Promise.all(
      paths.map((path) =>
        proveBackup({ path, key, at: new Date().toISOString() }).then(
          ({ ok }) => (ok ? [] : [`${path} is not whole`]),
          (failure: unknown) => [`${path}: ${String(failure)}`],
        ),
      ),
    );
    const record = withRecord(clinic, () => ({ lost: [], problems: [] }));
    return {
      lost: acknowledged.filter((path) => !paths.includes(path)),
      problems: [...proofs.flat(), ...record.problems],
    };
  },

  rotate: (clinic, acknowledged) => {
    const name = readKeys(clinic.directory).people[0]?.name;
    const isNew = name === 'under the other key';
    const found = withRecord(
      clinic,
      () => ({ lost: [], problems: [] }),
      isNew ? clinic.otherKey : clinic.key,
    );
    return acknowledged.length > 0 && !isNew
      ? { lost: ['the rotation'], problems: found.problems }
      : found;
  },

  restore: (clinic, acknowledged) =>
    withRecord(clinic, (record) => {
      const restored = record.lastTime('restore') !== null;
      const kept = readdirSync(clinic.directory).some((name) => name.startsWith('replaced-'));
      return {
        lost: acknowledged.length > 0 && !restored ? ['the restore'] : [],
        problems: restored && !kept ? ['what was replaced is not kept'] : [],
      };
    }),
};

/** Opens the record as the next start would; that it opens and is whole is part of the check. */
function withRecord(clinic: Clinic, check: (record: OpenRecord) => Found, key = clinic.key): Found {
  try {
    const record = openClinic(clinic, key);
    try {
      const found = check(record);
      const { problems } = record.verify();
      const words = problems.map(({ where, what }) => `${where}: ${what}`);
      return { ...found, problems: [...found.problems, ...words] };
    } finally {
      record.close();
    }
  } catch (failure) {
    return { lost: [], problems: [`the record does not open: ${String(failure)}`] };
  }
}

/** Facts in the record by the number of the imported person; people not there are left out. */
function counted(record: OpenRecord): Map<number, number> {
  const all = new Map<number, number>();
  for (let person = 0; person < PEOPLE_TO_IMPORT; person += 1) {
    const { system, value } = identifierOf(person);
    const id = record.patientByIdentifier(system, value);
    if (id !== null) all.set(person, record.facts(id).length);
  }
  return all;
}
