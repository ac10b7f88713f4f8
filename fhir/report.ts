/** What an import says it did; the same shape on the command line and in the window. */
import type { FactKind } from '../clinical/facts.ts';

export type ImportReport = {
  files: number;
  /** Patients met in the files, known before or new. */
  patients: number;
  added: Partial<Record<FactKind | 'patient', number>>;
  /** Facts met again that the record already holds. */
  alreadyThere: number;
  /** Resources or codes that Dorso does not use, most frequent first. */
  notUnderstood: { type: string; code: string; display: string; count: number }[];
  /** Facts of the record that their source has taken back since. */
  retracted: number;
  /** What was taken in a way that a person should know of. */
  remarks: { file: string; place: string; message: string }[];
  /** Details of known patients that the files brought: name, number, birth date, sex, death. */
  changed: { file: string; place: string; message: string }[];
  /** Entries that could not be read: the file, the place in it, and what is wrong. */
  errors: { file: string; place: string; message: string }[];
};
