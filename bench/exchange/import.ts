/**
 * Importing bundles, beside reading the same files as JSON and inserting their resources raw, one
 * transaction a file with the same settings; and the memory it takes, in a process of its own, beside
 * that for as many files as are held in memory at once.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openForWriting } from '../../db/connection.ts';
import { exportFhir } from '../../main/export/export-fhir.ts';
import type { Alone } from '../../main/import/import-alone-for-tests.ts';
import { importFiles } from '../../main/import/import-files.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { benchDay, clinicOf, type Clinic } from '../clinic.ts';
import { sideBySide } from '../side-by-side.ts';

const MOST = 1000;
/** A thousand bundles take minutes: two rounds must do. */
const MANY = 200;
/** Some fifty megabytes of files, which an import holds in memory. */
const HELD = 100;

export const importing: Benchmark = {
  name: 'import',
  about: 'import bundles of one patient each, about 300 facts',
  async run({ patients }) {
    const source = clinicOf(Math.min(patients, MOST));
    const folder = join(source.root, 'bundles');
    mkdirSync(folder);
    for (const id of source.patientIds)
      await exportFhir({
        record: source.record,
        path: join(folder, `${id}.json`),
        patients: [id],
        on: benchDay,
      });
    const rounds = source.patientIds.length > MANY ? 2 : 5;
    const lines = [await timed(source, folder, rounds), memory(source, folder)];
    source.close();
    return lines.flatMap((line) => line ?? []);
  },
};

async function timed(source: Clinic, folder: string, rounds: number): Promise<Line | null> {
  const raw = openForWriting({
    file: join(source.root, 'raw.db'),
    key: Buffer.from(source.key),
    create: true,
  });
  raw.exec('CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT)');
  const insert = raw.prepare('INSERT INTO raw (body) VALUES (?)');
  // Each round has an empty record of its own.
  const empty = Array.from({ length: rounds + 1 }, () => clinicOf(0));
  const [ours, limit] = await sideBySide(
    [
      {
        name: 'Dorso',
        run: async () => {
          const clinic = empty.pop();
          if (!clinic) throw new Error('a round too many');
          const { errors, added } = await importFiles({
            record: clinic.record,
            paths: [folder],
            today: benchDay,
          });
          clinic.close();
          if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
          return added;
        },
      },
      {
        name: 'JSON.parse, raw insert',
        run: () => {
          for (const file of readdirSync(folder)) {
            const { entry } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
              entry: { resource: unknown }[];
            };
            raw
              .transaction(() => {
                for (const { resource } of entry) insert.run(JSON.stringify(resource));
              })
              .immediate();
          }
        },
      },
    ],
    { rounds },
  );
  raw.close();
  const work = `import ${source.patientIds.length} bundles`;
  return ours && limit ? within(work, ours, limit, 1.5) : null;
}

function memory(source: Clinic, folder: string): Line {
  const few = join(source.root, 'few');
  mkdirSync(few);
  for (const name of readdirSync(folder).slice(0, HELD))
    copyFileSync(join(folder, name), join(few, name));
  const megabytes = (name: string, of: string) => {
    const most = mostMemory(of);
    return { name, median: most, low: most, high: most };
  };
  return within(
    `megabytes of memory to import ${source.patientIds.length} bundles`,
    megabytes('Dorso', folder),
    megabytes(`${HELD} of them`, few),
    1.2,
  );
}

/** The most memory that a process takes that only imports this folder, in megabytes. */
function mostMemory(folder: string): number {
  const clinic = clinicOf(0);
  const directory = dirname(clinic.file);
  const { id } = clinic.record.person;
  clinic.record.close();
  const program = join(import.meta.dirname, '../../main/import/import-alone-for-tests.ts');
  const said = execFileSync(
    process.execPath,
    [program, directory, clinic.key.toString('hex'), id, folder],
    { encoding: 'utf8' },
  );
  clinic.close();
  // Printed by that very program.
  const { ok, errors, mostMemory: most } = JSON.parse(said) as Alone;
  if (!ok || errors.length > 0) throw new Error(`the import failed: ${errors.join()}`);
  return most;
}
