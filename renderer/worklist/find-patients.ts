/** Search as you type: by part of the name, the number or the birth date, however it is written. */
import { day, type Day } from '../../clinical/day.ts';
import type { WorklistRow } from '../../clinical/worklist.ts';
import { sayDay, sayMonth } from '../ui/say.ts';

/** The first rows that match every word typed, in their order. */
export function matching(rows: readonly WorklistRow[], typed: string, most: number): WorklistRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  // The longest word is the rarest, as a rule: the others are looked for only where it is.
  const rarest = words.reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  );
  if (rarest === '') return [];
  const { text, ends } = linesOf(rows, mayBeOfDate(rarest) ? 'all' : 'names');
  const hits: WorklistRow[] = [];
  let place = 0;
  for (let at = text.indexOf(rarest); at >= 0 && hits.length < most;) {
    place = firstEndAfter(ends, at, place);
    const row = rows[place];
    if (row && (words.length === 1 || words.every((word) => searchedBy(row).includes(word))))
      hits.push(row);
    at = text.indexOf(rarest, ends[place]);
  }
  return hits;
}

/** How many rows are made ready between two turns of other work: about a millisecond. */
const MADE_READY_TOGETHER = 500;

/** Makes a new list ready for its first key, in pieces, so that neither typing nor drawing waits. */
export async function makeReady(rows: readonly WorklistRow[]): Promise<void> {
  for (let first = 0; first < rows.length; first += MADE_READY_TOGETHER) {
    rows.slice(first, first + MADE_READY_TOGETHER).forEach(textsOf);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

/** All that a row is found by, as it is compared with what is typed. */
export const searchedBy = (row: WorklistRow): string => textsOf(row).all;

/** The name and number, or these and the birth date, whose forms are most of the text. */
type Texts = { names: string; all: string };

/** The texts of all rows one after the other, and where each ends, its line break included. */
type Lines = { text: string; ends: Uint32Array };

/**
 * Made once for a list: one search through one long text is many times as fast as ten thousand searches
 * through short ones. No word typed holds a line break, so none is found across two rows.
 */
const lines = { names: new WeakMap<object, Lines>(), all: new WeakMap<object, Lines>() };

function linesOf(rows: readonly WorklistRow[], which: keyof Texts): Lines {
  const known = lines[which].get(rows);
  if (known) return known;
  const ends = new Uint32Array(rows.length);
  let end = 0;
  const each = rows.map((row, place) => {
    const text = textsOf(row)[which];
    end += text.length + 1;
    ends[place] = end;
    return text;
  });
  const made = { text: each.join('\n'), ends };
  lines[which].set(rows, made);
  return made;
}

/** The first place, from `from` on, whose end lies after a position; by halves. */
function firstEndAfter(ends: Uint32Array, position: number, from: number): number {
  let low = from;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Made once for a row, because a list that changed has most rows of the one before. */
const texts = new WeakMap<WorklistRow, Texts>();

function textsOf(row: WorklistRow): Texts {
  const known = texts.get(row);
  if (known) return known;
  const names = plain(`${row.name} ${row.number}`);
  const made = { names, all: `${names} ${birthDateForms(row.birthDate)}` };
  texts.set(row, made);
  return made;
}

/** What is left as it is but for capitals: ASCII without the two of its signs that count as accents. */
const BARE = /^[ -\]_a-~]*$/;

/** Lower case without accents, so that "Munoz" finds "Muñoz". */
function plain(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

/** The ways in which a birth date may be typed: 1961-03-09, 9 Mar 1961, 09.03.1961, 09/03/1961. */
function birthDateForms(birthDate: Day | null): string {
  if (birthDate === null) return '';
  const year = birthDate.slice(0, 4);
  const month = birthDate.slice(5, 7);
  const date = birthDate.slice(8);
  const inLetters = sayDay(birthDate).toLowerCase();
  return `${birthDate} ${inLetters} ${date}.${month}.${year} ${date}/${month}/${year} ${month}/${date}/${year}`;
}

const oneOfEachMonth = Array.from({ length: 12 }, (_, month) =>
  day(`2000-${String(month + 1).padStart(2, '0')}-01`),
);

/** Whether a word may stand in a birth date: it has a figure or one of its signs, or is of a month. */
function mayBeOfDate(word: string): boolean {
  return (
    /[\d./-]/.test(word) ||
    oneOfEachMonth.some((first) => sayMonth(first).toLowerCase().includes(word))
  );
}
