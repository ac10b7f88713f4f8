/**
 * Importing bundles, beside reading the same files as JSON and inserting their resources raw, one
 * transaction a file with the same settings.
 */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openForWriting } from '../../db/connection.ts';
import { exportFhir } from '../../main/export/export-fhir.ts';
import { importFiles } from '../../main/import/import-files.ts';
import { within, type Benchmark } from '../benchmark.ts';
import { benchDay, clinicOf } from '../clinic.ts';
import { sideBySide } from '../side-by-side.ts';

const MOST = 1000;
const ROUNDS = 5;

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
    const raw = openForWriting({
      file: join(source.root, 'raw.db'),
      key: Buffer.from(source.key),
      create: true,
    });
    raw.exec('CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT)');
    const insert = raw.prepare('INSERT INTO raw (body) VALUES (?)');
    // Each round has an empty record of its own.
    const empty = Array.from({ length: ROUNDS + 1 }, () => clinicOf(0));
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
      { rounds: ROUNDS },
    );
    raw.close();
    source.close();
    const work = `import ${source.patientIds.length} bundles`;
    return ours && limit ? [within(work, ours, limit, 1.5)] : [];
  },
};
