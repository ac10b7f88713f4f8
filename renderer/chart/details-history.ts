/** What changed from one version of a patient's details to the next, in words. */
import type { PatientDetails } from '../../clinical/patient.ts';
import type { DetailsVersion } from '../../contract/patients.ts';
import { m } from '../../words/messages.js';
import { sayDay } from '../ui/say.ts';
import { saySex } from './details-form.ts';

export type DetailsChange = { label: string; before: string | null; after: string };
export type DetailsStep = Pick<DetailsVersion, 'author' | 'recordedAt' | 'byImport'> & {
  /** The first version has every field, without a before. */
  changes: DetailsChange[];
};

type Read = (details: PatientDetails) => string;
const orNone = (text: string | null): string => text ?? m.details_not_recorded();

const fields: readonly { label: () => string; read: Read }[] = [
  { label: m.details_name, read: ({ name }) => name },
  { label: m.details_number, read: ({ number }) => orNone(number === '' ? null : number) },
  {
    label: m.details_birth_date,
    read: ({ birthDate }) => orNone(birthDate && sayDay(birthDate)),
  },
  { label: m.details_sex, read: ({ sex }) => saySex(sex) },
  { label: m.details_enrolled_on, read: ({ enrolledOn }) => sayDay(enrolledOn) },
  { label: m.details_died_on, read: ({ diedOn }) => orNone(diedOn && sayDay(diedOn)) },
];

/** The versions newest first, each with what it changed; one that changed nothing is left out. */
export function detailsSteps(history: readonly DetailsVersion[]): DetailsStep[] {
  return history
    .map(({ details, author, recordedAt, byImport }, place): DetailsStep => {
      const before = history[place - 1]?.details ?? null;
      const changes = fields.flatMap(({ label, read }): DetailsChange[] => {
        const after = read(details);
        if (before === null) return [{ label: label(), before: null, after }];
        return read(before) === after ? [] : [{ label: label(), before: read(before), after }];
      });
      return { author, recordedAt, byImport, changes };
    })
    .filter(({ changes }) => changes.length > 0)
    .reverse();
}
