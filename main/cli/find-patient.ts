/** The patient meant by a word on the command line. */
import type { Patient } from '../../clinical/patient.ts';
import type { OpenRecord } from '../../db/index.ts';

/** Thrown where no patient fits the word, or several do. */
class NoSuchPatient extends Error {
  override readonly name = 'NotFound';
}

/** By id, else by number, else by name where one patient only has it (case does not matter). */
export function findPatient(record: OpenRecord, word: string): Patient {
  const patients = record.patients();
  const byId = patients.find(({ id }) => id === word);
  if (byId) return byId;
  const byNumber = patients.filter(({ number }) => number === word);
  const fitting =
    byNumber.length > 0 ? byNumber : patients.filter(({ name }) => sameName(name, word));
  const [first, ...more] = fitting;
  if (!first) {
    throw new NoSuchPatient(
      `No patient has the id, number or name "${word}". \`worklist\` lists all with their ids.`,
    );
  }
  if (more.length === 0) return first;
  const ids = fitting.map(({ id, number }) => `  ${id}  ${number}`).join('\n');
  throw new NoSuchPatient(`${fitting.length} patients are called "${word}". Give the id:\n${ids}`);
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
