/** Reads the files of an import, each with what it points at in the others. */
import { say } from '../../clinical/language/say.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../clinical/day.ts';
import { readFhirText, type FhirFile } from '../../fhir/import.ts';
import { namesOfAll } from '../../fhir/references.ts';
import type { Entry } from '../../fhir/source.ts';
import { UnreadableFile } from './import-errors.ts';
import { readText } from './read-text.ts';

export type FileRead = { file: string; found: FhirFile };

type Reading = {
  today: Day;
  /** The most bytes one unpacked file may have. */
  limit: number;
  /** Told before each file is read; may throw to stop. */
  before: (done: number, file: string) => void;
};

/**
 * Reads every file by itself, and once more those that point at a product, an encounter or a patient
 * which only another file has: bulk exports put each kind of resource into a file of its own.
 */
export async function readFiles(files: readonly string[], reading: Reading): Promise<FileRead[]> {
  const read: FileRead[] = [];
  for (const [done, file] of files.entries()) {
    reading.before(done, file);
    await breathe();
    read.push({ file, found: await readOne(file, reading, new Map()) });
  }
  const elsewhere = offersOf(read);
  for (const [done, { file, found }] of read.entries()) {
    if (!found.lacks.some((name) => elsewhere.has(name))) continue;
    reading.before(done, file);
    await breathe();
    read[done] = { file, found: await readOne(file, reading, elsewhere) };
  }
  return read;
}

/** What two files call by the same name and mean differently belongs to neither for sure. */
function offersOf(read: readonly FileRead[]): ReadonlyMap<string, Entry> {
  const offers = new Map<string, Entry>();
  const ambiguous = new Set<string>();
  for (const { found } of read) {
    for (const [name, entry] of namesOfAll(found.offers)) {
      const known = offers.get(name);
      if (known && !isDeepStrictEqual(known.resource, entry.resource)) ambiguous.add(name);
      else offers.set(name, entry);
    }
  }
  for (const name of ambiguous) offers.delete(name);
  return offers;
}

async function readOne(
  file: string,
  { today, limit }: Reading,
  elsewhere: ReadonlyMap<string, Entry>,
): Promise<FhirFile> {
  try {
    return readFhirText(file, await readText(file, limit), { enrolledOn: today, elsewhere });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const whole = readFhirText(file, '[]', { enrolledOn: today });
    return { ...whole, errors: [{ file, place: say`whole file`, message: error.message }] };
  }
}
