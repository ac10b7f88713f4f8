/** Proving the record beside SQLite's own integrity check, and its size beside the bare columns. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '../../db/connection.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { clinicOf } from '../clinic.ts';
import { largeClinic, roundsFor } from '../large-clinic.ts';
import { sideBySide, type Timing } from '../side-by-side.ts';
import { bareCopy } from './bare-copy.ts';

/** As many say how large a fact is on the disk. */
const SIZED = 200;

export const verifyAndSize: Benchmark = {
  name: 'verify',
  about: 'verify the record; size on disk per fact',
  async run({ patients }) {
    return [...(await verified(patients)), sized(Math.min(patients, SIZED))];
  },
};

/** As the window does it, beside other work; the integrity check is one part of it. */
async function verified(patients: number): Promise<Line[]> {
  const { record, key, file, close } = await largeClinic(patients);
  const raw = openForReading({ file, key: Buffer.from(key) });
  let rows = 0;
  const [ours, limit] = await sideBySide(
    [
      {
        name: 'Dorso',
        run: async () => {
          const proof = await record.verifyInBackground();
          if (!proof.ok) throw new Error(JSON.stringify(proof.problems[0]));
          ({ rows } = proof);
        },
      },
      { name: 'integrity_check', run: () => raw.pragma('integrity_check') },
    ],
    roundsFor(patients),
  );
  raw.close();
  close();
  return ours && limit ? [within(`verify ${rows} rows`, ours, limit, 3)] : [];
}

function sized(patients: number): Line {
  const clinic = clinicOf(patients);
  const { record, key, file, root, facts } = clinic;
  record.close();
  const bare = join(root, 'bare.db');
  bareCopy(file, key, bare).close();
  const size = (name: string, bytes: number): Timing => {
    const each = bytes / facts;
    return { name, median: each, low: each, high: each };
  };
  const line = within(
    'bytes on disk per fact',
    size('Dorso', statSync(file).size),
    size('same columns, no audit', statSync(bare).size),
    1.6,
  );
  clinic.close();
  return line;
}
