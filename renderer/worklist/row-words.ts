/** What a row of the worklist says: scores and their direction, treatment, lateness, contact. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { bandOf, storedScore } from '../../clinical/instruments/index.ts';
import type { Day } from '../../clinical/day.ts';
import type {
  CheckedRow,
  Direction,
  LastContact,
  RegimenPart,
  ScoreTrend,
} from '../../clinical/worklist.ts';
import { sayDoseUnit } from '../patient/dose-words.ts';
import { m } from '../../words/messages.js';
import { shortBand, shortScoreName } from '../ui/score-words.ts';
import { sayAgo, sayDay, sayNumber, saySpan } from '../ui/say.ts';

export type Lateness = { words: string; overdue: boolean };

/** How a patient stands with reassessment: "5 days ago", "12 days overdue", "never". */
export function lateness(row: CheckedRow, today: Day): Lateness {
  const { daysSinceReassessment: since, daysOverdue, diedOn } = row;
  if (daysOverdue > 0) {
    const late = daysOverdue < 100 ? m.common_days({ count: daysOverdue }) : saySpan(daysOverdue);
    return { words: m.worklist_overdue({ span: late }), overdue: true };
  }
  if (since === null) {
    const never = diedOn !== null && diedOn <= today;
    const words = never ? m.worklist_never_reassessed() : m.worklist_never_reassessed_yet();
    return { words, overdue: false };
  }
  const words =
    since === 0 ? m.common_today() : m.common_ago({ span: m.common_days({ count: since }) });
  return { words, overdue: false };
}

export type ScoreWords = { value: string; band: string | null; scale: string; on: string };

/** The latest score in short pieces: "7/10", "severe", "NRS average", "9 Mar 2026". */
export function scoreWords({ instrument, points }: ScoreTrend): ScoreWords | null {
  const last = points.at(-1);
  if (!last) return null;
  const band = bandOf(instrument, last.value);
  return {
    value: scoreInWords(instrument, last.value),
    band: band === null ? null : shortBand(band),
    scale: shortScoreName(instrument),
    on: sayDay(last.on),
  };
}

const scoreInWords = (instrument: string, value: number): string =>
  `${sayNumber(value)}/${storedScore(instrument).max}`;

/** The arrow points the way in which the score went; what that means is said beside it. */
export type ChangeWords = {
  direction: Direction | null;
  arrow: string;
  word: string;
  full: string;
};

export function changeWords({ instrument, points, from, direction }: ScoreTrend): ChangeWords {
  const last = points.at(-1);
  if (!from || !last) {
    const nothing = m.worklist_first_score();
    return { direction: null, arrow: '', word: nothing, full: nothing };
  }
  const word = direction === null ? m.worklist_change_unknown() : directionWord(direction);
  const score = scoreInWords(instrument, from.value);
  const full = m.worklist_since({ change: word, score, day: sayDay(from.on) });
  const arrow = last.value > from.value ? '↗' : '↘';
  return { direction, arrow: direction === 'unchanged' ? '→' : arrow, word, full };
}

function directionWord(direction: Direction): string {
  if (direction === 'improved') return m.worklist_improved();
  return direction === 'worse' ? m.worklist_worse() : m.worklist_unchanged();
}

/** The drawn scores for those who cannot see them: "NRS average: 8, 7, 6, from … to …". */
export function pointsInWords({ instrument, points }: ScoreTrend): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  return m.worklist_scores({
    scale: shortScoreName(instrument),
    scores: points.map(({ value }) => sayNumber(value)).join(', '),
    first: sayDay(first.on),
    last: sayDay(last.on),
  });
}

/** So many medicines with their doses have room in a row; of more the names come first. */
const WITH_DOSES = 2;

/** What a row has room for: every medicine, with its dose where there are few. */
export function regimenInShort(regimen: readonly RegimenPart[]): string {
  if (regimen.length <= WITH_DOSES) return regimenInWords(regimen);
  return regimen.map(nameInRow).join(' + ');
}

const nameInRow = ({ medicine }: RegimenPart, place: number): string => {
  const name = findMedicine(medicine)?.name ?? medicine;
  return place === 0 ? name : name.toLowerCase();
};

/** "Pregabalin 150 mg/day + duloxetine 60": a unit is said where it is not that of the one before. */
export function regimenInWords(regimen: readonly RegimenPart[]): string {
  if (regimen.length === 0) return m.worklist_no_medicine();
  let before = '';
  return regimen
    .map((part, place) => {
      const { medicine, amount } = part;
      const known = findMedicine(medicine);
      const name = nameInRow(part, place);
      if (known?.doseUnit === 'in use') return m.worklist_in_use({ medicine: name });
      if (amount === null) return m.worklist_dose_unknown({ medicine: name });
      const unit = sayDoseUnit(known?.doseUnit ?? 'mg/day');
      const said = unit === before ? '' : ` ${unit}`;
      before = unit;
      return `${name} ${sayNumber(amount, 2)}${said}`;
    })
    .join(' + ');
}

/** "Call, no answer". */
export function contactInWords({
  channel,
  outcome,
}: Pick<LastContact, 'channel' | 'outcome'>): string {
  return m.worklist_contact({
    channel: channelWords()[channel],
    outcome: outcomeWords()[outcome].toLowerCase(),
  });
}

export const channelWords = (): Record<LastContact['channel'], string> => ({
  call: m.worklist_channel_call(),
  message: m.worklist_channel_message(),
  letter: m.worklist_channel_letter(),
});

export const outcomeWords = (): Record<LastContact['outcome'], string> => ({
  reached: m.worklist_outcome_reached(),
  not_reached: m.worklist_outcome_not_reached(),
  left_message: m.worklist_outcome_left_message(),
  sent: m.worklist_outcome_sent(),
});

export const mechanismWords = () => ({
  neuropathic: m.worklist_mechanism_neuropathic(),
  musculoskeletal: m.worklist_mechanism_musculoskeletal(),
  mixed: m.worklist_mechanism_mixed(),
  none: m.worklist_mechanism_none(),
});

/** "Call, no answer", and when. */
export function lastContactWords(contact: LastContact, today: Day): { what: string; when: string } {
  return { what: contactInWords(contact), when: sayAgo(contact.on, today) };
}
