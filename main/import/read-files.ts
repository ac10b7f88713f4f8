/** Reads the files of an import, each with what it points at in the others. */
import { say } from '../../clinical/language/say.ts';
import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../clinical/day.ts';
import { readFhirText, type FhirFile } from '../../fhir/import.ts';
import { namesOfAll } from '../../fhir/references.ts';
import type { Entry } from '../../fhir/source.ts';
import { groupsOf, surveyOf, type Survey } from './file-groups.ts';
import { UnreadableFile } from './import-errors.ts';
import { readText } from './read-text.ts';

/** `length`: of the file's text, in characters. */
export type FileRead = { file: string; found: FhirFile; length: number };

/** Files that speak of the same people, and how many people are in the files still to come. */
export type FileGroup = { read: FileRead[]; peopleToCome: number };

type Reading = {
  today: Day;
  /** The most bytes one unpacked file may have. */
  limit: number;
  /** So many characters of files are held in memory; of more, each is read once more at its turn. */
  held: number;
  /** Told before each file is read; may throw to stop. */
  before: (done: number, file: string) => void;
};

/**
 * Reads every file by itself, then those that point at a product, an encounter or a patient which only
 * another file has with what the others offer: bulk exports put each kind of resource into a file of
 * its own. Files that fit into memory come as one group. Of more, only who is in them is remembered
 * at first, and they are read again group by group, so that memory does not grow with their number.
 */
export async function* readGroups(
  files: readonly string[],
  reading: Reading,
): AsyncGenerator<FileGroup> {
  const surveys: Survey[] = [];
  let all: FileRead[] | null = [];
  let held = 0;
  for (const [done, file] of files.entries()) {
    const one = await readNext(done, file, reading, new Map());
    surveys.push(surveyOf(one));
    held += one.length;
    if (held > reading.held) all = null;
    else all?.push(one);
  }
  if (all) {
    yield { read: await withOffers(all, reading), peopleToCome: 0 };
    return;
  }
  const elsewhere = await offersOfAll(files, surveys, reading);
  let peopleToCome = peopleIn(surveys);
  for (const group of groupsOf(surveys)) {
    peopleToCome -= peopleIn(group);
    const read: FileRead[] = [];
    for (const { file } of group) read.push(await readOne(file, reading, elsewhere));
    yield { read, peopleToCome };
  }
}

/** Once more those that lack what another one of them offers. */
async function withOffers(read: readonly FileRead[], reading: Reading): Promise<FileRead[]> {
  const elsewhere = offersOf(read);
  const whole = [...read];
  for (const [done, { file, found }] of read.entries()) {
    if (!found.lacks.some((name) => elsewhere.has(name))) continue;
    whole[done] = await readNext(done, file, reading, elsewhere);
  }
  return whole;
}

/**
 * What files offer one another; read only where one of them looks for something it does not have. All
 * of it, because what is found may point at more.
 */
async function offersOfAll(
  files: readonly string[],
  surveys: readonly Survey[],
  reading: Reading,
): Promise<ReadonlyMap<string, Entry>> {
  const offers = new Offers();
  if (surveys.every(({ lacks }) => lacks === 0)) return offers.clear;
  for (const [done, file] of files.entries())
    offers.add((await readNext(done, file, reading, new Map())).found);
  return offers.clear;
}

function offersOf(read: readonly FileRead[]): ReadonlyMap<string, Entry> {
  const offers = new Offers();
  for (const { found } of read) offers.add(found);
  return offers.clear;
}

/** What files offer one another. What two call by one name and mean differently belongs to neither for sure. */
class Offers {
  readonly #offers = new Map<string, Entry>();
  readonly #ambiguous = new Set<string>();

  add({ offers }: FhirFile): void {
    for (const [name, entry] of namesOfAll(offers)) {
      const known = this.#offers.get(name);
      if (known && !isDeepStrictEqual(known.resource, entry.resource)) this.#ambiguous.add(name);
      else this.#offers.set(name, entry);
    }
  }

  get clear(): ReadonlyMap<string, Entry> {
    return new Map([...this.#offers].filter(([name]) => !this.#ambiguous.has(name)));
  }
}

const peopleIn = (surveys: readonly Survey[]): number =>
  surveys.reduce((sum, { people }) => sum + people, 0);

async function readNext(
  done: number,
  file: string,
  reading: Reading,
  elsewhere: ReadonlyMap<string, Entry>,
): Promise<FileRead> {
  reading.before(done, file);
  await breathe();
  return readOne(file, reading, elsewhere);
}

async function readOne(
  file: string,
  { today, limit }: Reading,
  elsewhere: ReadonlyMap<string, Entry>,
): Promise<FileRead> {
  try {
    const content = await readText(file, limit);
    const found = readFhirText(file, content, { enrolledOn: today, elsewhere });
    return { file, found, length: content.length };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const whole = readFhirText(file, '[]', { enrolledOn: today });
    const errors = [{ file, place: say`whole file`, message: error.message }];
    return { file, found: { ...whole, errors }, length: 0 };
  }
}
