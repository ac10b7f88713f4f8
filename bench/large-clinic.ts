/** A clinic of many patients, filled once and kept for later runs: see window/clinics.ts. */
import { databasePath } from '../db/files.ts';
import { unlockByPassword } from '../db/keys/unlock.ts';
import { openUnlocked } from '../db/open.ts';
import { clinicClock, type Clinic } from './clinic.ts';
import { clinician, recordOf } from './window/clinics.ts';

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
