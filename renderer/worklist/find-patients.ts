/** Search as you type: by part of the name, the number or the birth date, however it is written. */
import type { Day } from '../../clinical/day.ts';
import type { WorklistRow } from '../../clinical/worklist.ts';
import { sayDay } from '../ui/say.ts';

/** The first rows that match every word typed, in their order. */
export function matching(rows: readonly WorklistRow[], typed: string, most: number): WorklistRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: WorklistRow[] = [];
  for (const row of rows) {
    const text = textOf(row);
    if (words.every((word) => text.includes(word))) hits.push(row);
    if (hits.length === most) break;
  }
  return hits;
}

/** What a row is searched by; made once, because every key searches all patients. */
const texts = new WeakMap<WorklistRow, string>();

function textOf(row: WorklistRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = plain(`${row.name} ${row.number} ${birthDateForms(row.birthDate)}`);
  texts.set(row, text);
  return text;
}

/** Lower case without accents, so that "Munoz" finds "Muñoz". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

/** The ways in which a birth date may be typed: 1961-03-09, 9 Mar 1961, 09.03.1961, 09/03/1961. */
function birthDateForms(birthDate: Day | null): string {
  if (birthDate === null) return '';
  const [year, month, date] = birthDate.split('-');
  return [
    birthDate,
    sayDay(birthDate),
    `${date}.${month}.${year}`,
    `${date}/${month}/${year}`,
    `${month}/${date}/${year}`,
  ].join(' ');
}
