import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../clinical/day.ts';
import { setLanguage } from '../../clinical/language/language.ts';
import type { Direction, ScoreTrend } from '../../clinical/worklist.ts';
import {
  changeWords,
  lastContactWords,
  lateness,
  pointsInWords,
  regimenInShort,
  regimenInWords,
  scoreWords,
} from './row-words.ts';
import { row, today } from './rows-for-tests.ts';

afterEach(() => setLanguage('en'));

it.each([
  [null, 0, 'not yet', false],
  [null, 5, '5 days overdue', true],
  [0, 0, 'today', false],
  [28, 0, '28 days ago', false],
  [29, 1, '1 day overdue', true],
  [40, 12, '12 days overdue', true],
  [2490, 2462, '6 years overdue', true],
])(
  '%s days since reassessment, %s past what the protocol asks, reads "%s"',
  (daysSinceReassessment, daysOverdue, words, overdue) => {
    const late = row('Ana', { daysSinceReassessment, daysOverdue });
    expect(lateness(late, today)).toEqual({ words, overdue });
  },
);

function trend(values: number[], direction: Direction | null): ScoreTrend {
  const points = values.map((value, place) => ({ on: addDays(today, place), value }));
  const from = points.length > 1 ? (points[0] ?? null) : null;
  return { instrument: 'nrs_avg', points, from, direction };
}

describe('a score', () => {
  it('says its value, scale, band and day', () => {
    expect(scoreWords(trend([7], null))).toEqual({
      value: '7/10',
      band: 'severe',
      scale: 'NRS average',
      on: '9 Mar 2026',
    });
  });

  it.each([
    [[8, 5], 'improved', '↘', 'improved since 8/10 on 9 Mar 2026'],
    [[5, 8], 'worse', '↗', 'worse since 5/10 on 9 Mar 2026'],
    [[7, 6], 'unchanged', '→', 'no meaningful change since 7/10 on 9 Mar 2026'],
  ] as const)('that went %s is said to be %s, with an arrow', (values, direction, arrow, full) => {
    expect(changeWords(trend([...values], direction))).toMatchObject({ direction, arrow, full });
  });

  it('that is the first has nothing to compare with', () => {
    expect(changeWords(trend([7], null))).toMatchObject({
      direction: null,
      full: 'nothing to compare with yet',
    });
  });

  it('is told point by point to those who cannot see the line', () => {
    expect(pointsInWords(trend([8, 7, 5], 'improved'))).toBe(
      'NRS average: 8, 7, 5, from 9 Mar 2026 to 11 Mar 2026',
    );
  });
});

it.each([
  [[], 'no pain medicine'],
  [
    [
      { medicine: 'pregabalin', amount: 150 },
      { medicine: 'duloxetine', amount: 60 },
    ],
    'Pregabalin 150 mg/day + duloxetine 60',
  ],
  [
    [
      { medicine: 'lidocaine_patch_5', amount: 1 },
      { medicine: 'gabapentin', amount: null },
    ],
    'Lidocaine 5% patch in use + gabapentin, dose not recorded',
  ],
])('a treatment is said in short', (regimen, words) => {
  expect(regimenInWords(regimen)).toBe(words);
});

it('of more medicines than a row has room for none is left out', () => {
  const regimen = ['tramadol', 'pregabalin', 'naproxen'].map((medicine) => ({
    medicine,
    amount: 100,
  }));
  expect(regimenInShort(regimen)).toBe('Tramadol + pregabalin + naproxen');
  expect(regimenInShort(regimen.slice(0, 2))).toBe('Tramadol 100 mg/day + pregabalin 100');
});

it('the unit of a dose is said in the language in force', () => {
  setLanguage('es');
  expect(regimenInWords([{ medicine: 'pregabalin', amount: 150 }])).toBe('Pregabalina 150 mg/día');
});

it('a contact says how, what came of it, and when', () => {
  const contact = { channel: 'call', outcome: 'not_reached', words: null, factId: 'x' } as const;
  expect(lastContactWords({ ...contact, on: addDays(today, -3) }, today)).toEqual({
    what: 'Call, no answer',
    when: '3 days ago',
  });
});
