/** Where the documents of an export go: one file, or one a patient in a folder. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Patient } from '../../clinical/patient.ts';
import { ExportRefused } from '../export/export-errors.ts';

export type PdfPlace = { patient: Patient; path: string };

/** `out` itself for one patient, else files in it. Throws {@link ExportRefused} where it is a file. */
export function pdfPlaces(patients: readonly Patient[], out: string, several: boolean): PdfPlace[] {
  const there = statSync(out, { throwIfNoEntry: false });
  if (!several && !there?.isDirectory()) return patients.map((patient) => ({ patient, path: out }));
  if (there?.isDirectory() === false) {
    throw new ExportRefused(`${out} is a file. For several patients name a folder.`);
  }
  const taken = new Set<string>();
  return patients.map((patient) => ({
    patient,
    path: join(out, `${freeName(fileName(patient.number), taken)}.pdf`),
  }));
}

/** Letters, digits, `-` and `_`: what every file system takes, and never a device of Windows. */
function fileName(number: string): string {
  const safe = number.normalize('NFC').replaceAll(/[^\p{L}\p{N}_-]/gu, '_');
  const short = safe.slice(0, 80) || 'patient';
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}_` : short;
}

/** Some file systems do not tell "a1" from "A1": the second gets a number. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
  taken.add(free.toLowerCase());
  return free;
}
