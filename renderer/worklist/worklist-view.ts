/** The worklist as it is shown: lanes of patients by urgency, in the order in which main tells them. */
import { bandOf, storedScore } from '../../clinical/instruments/index.ts';
import type { Day } from '../../clinical/day.ts';
import type { LatestScore, WorklistRow } from '../../clinical/worklist.ts';
import { count, sayDay, sayNumber, saySpan } from '../ui/say.ts';
import { shortBand, shortScoreName } from '../ui/score-words.ts';
import { laneOf, lanes, type Lane } from '../ui/urgency-words.ts';

export type LaneView = { lane: Lane; rows: WorklistRow[] };

/** All four lanes in order, empty ones left out. */
export function intoLanes(rows: readonly WorklistRow[]): LaneView[] {
  return lanes
    .map((lane) => ({
      lane,
      rows: rows.filter((row) => laneOf(row.prompts) === lane),
    }))
    .filter(({ rows: inLane }) => inLane.length > 0);
}

export type Lateness = { words: string; overdue: boolean };

/** How a patient stands with reassessment: "today", "12 days ago", "12 days overdue", "never". */
export function lateness(daysSince: number | null, overdueDays: number): Lateness {
  if (daysSince === null) return { words: 'never reassessed', overdue: true };
  if (daysSince > overdueDays) {
    const late = daysSince - overdueDays;
    const span = late < 100 ? count(late, 'day') : saySpan(late);
    return { words: `${span} overdue`, overdue: true };
  }
  return { words: daysSince === 0 ? 'today' : `${count(daysSince, 'day')} ago`, overdue: false };
}

export type ScoreWords = { value: string; scale: string; band: string | null; on: string };

/** A last score as three short pieces: "7 /10", "severe", "9 Mar 2026"; the scale names itself. */
export function scoreWords(score: LatestScore): ScoreWords {
  const band = bandOf(score.instrument, score.value);
  return {
    value: `${sayNumber(score.value)}/${storedScore(score.instrument).max}`,
    scale: shortScoreName(score.instrument),
    band: band === null ? null : shortBand(band),
    on: sayDay(score.on),
  };
}

/** Patients that match what was typed: part of the name, the number, or the birth date. */
export function matching(rows: readonly WorklistRow[], typed: string, most: number): WorklistRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: WorklistRow[] = [];
  for (const row of rows) {
    const text = plain(`${row.name} ${row.number} ${birthDateForms(row.birthDate)}`);
    if (words.every((word) => text.includes(word))) hits.push(row);
    if (hits.length === most) break;
  }
  return hits;
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
