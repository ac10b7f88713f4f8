/** A clinic of many patients, filled once and kept for later runs: see window/clinics.ts. */
import { databasePath } from '../db/files.ts';
import { unlockByPassword } from '../db/keys/unlock.ts';
import { openUnlocked } from '../db/open.ts';
import { clinicClock, type Clinic } from './clinic.ts';
import { clinician, recordOf } from './window/clinics.ts';

/**
 * Rounds of what takes as long as the record is large: five, or two where each takes a minute, or a
 * single one, not warmed up, where it takes ten.
 */
export function roundsFor(patients: number): { rounds: number; warmUp: boolean } {
  if (patients > 20_000) return { rounds: 1, warmUp: false };
  return { rounds: patients > 2000 ? 2 : 5, warmUp: true };
}

/** One patient after another, far apart in the file, so that hardly anything is found in a cache. */
export function each(patientIds: readonly string[]): () => string {
  let place = 0;
  return () => {
    // A prime: every patient's turn comes.
    place = (place + 7919) % patientIds.length;
    return patientIds[place] ?? '';
  };
}

/** How many facts it has is not known: counting three million takes longer than most that is measured. */
export type LargeClinic = Omit<Clinic, 'facts'>;

/** Opens it in place: a run adds to it what it records. */
export async function largeClinic(patients: number): Promise<LargeClinic> {
  const root = await recordOf({ simulated: patients, tenYears: 0 });
  const place = { directory: root, clock: clinicClock };
  const { key, person } = await unlockByPassword(place, clinician.name, clinician.password);
  const record = openUnlocked(place, { key: Buffer.from(key), person });
  return {
    root,
    record,
    key,
    file: databasePath(root),
    patientIds: record.patients().map(({ id }) => id),
    close: () => {
      record.close();
    },
  };
}
