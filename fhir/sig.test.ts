import { describe, expect, it } from 'vitest';
import { withDecimalPoints } from './sig-words.ts';
import { readDirections, timesPerDayIn } from './sig.ts';

/** What a text comes to: "value unit x times" of each amount; null where it is not understood. */
function told(words: string): string | null {
  const { understood, sigs } = readDirections(words);
  if (!understood) return null;
  return sigs
    .map(({ dose, timesPerDay }) => {
      const amount = dose === null ? '?' : `${Number(dose.value.toFixed(4))} ${dose.unit}`;
      return `${amount} x ${timesPerDay === null ? '?' : Number(timesPerDay.toFixed(4))}`;
    })
    .join(' + ');
}

describe('directions that can be read in one way', () => {
  it.each([
    ['1,200 mg three times daily', '1200 mg x 3'],
    ['Take 1,200 mg daily', '1200 mg x 1'],
    ['0,5 mg twice daily', '0.5 mg x 2'],
    ['1,5 tablets daily', '1.5 tablets x 1'],
    ['12,5 mg at bedtime', '12.5 mg x 1'],
    ['0.125 mg daily', '0.125 mg x 1'],
    ['1/2 tablet daily', '0.5 tablet x 1'],
    ['½ tablet daily', '0.5 tablet x 1'],
    ['½ a tablet at night', '0.5 tablet x 1'],
    ['1½ tablets daily', '1.5 tablets x 1'],
    ['1 ½ tablets daily', '1.5 tablets x 1'],
    ['1 1/2 tablets twice daily', '1.5 tablets x 2'],
    ['1-1/2 tablets daily', '1.5 tablets x 1'],
    ['half a tablet daily', '0.5 tablet x 1'],
    ['one half tablet daily', '0.5 tablet x 1'],
    ['one-half tablet daily', '0.5 tablet x 1'],
    ['one and a half tablets daily', '1.5 tablets x 1'],
    ['two and one-half tablets daily', '2.5 tablets x 1'],
    ['a quarter tablet daily', '0.25 tablet x 1'],
    ['half of a 50 mg tablet daily', '25 mg x 1'],
    ['two 30 mg capsules daily', '60 mg x 1'],
    ['take two 30-mg capsules once daily', '60 mg x 1'],
    ['2 x 75 mg twice a day', '150 mg x 2'],
    ['2 capsules of 75 mg 3x/day', '150 mg x 3'],
    ['300 mg 3x daily', '300 mg x 3'],
    ['300 mg 3 x daily', '300 mg x 3'],
    ['300 mg 3x a day', '300 mg x 3'],
    ['300 mg x3 daily', '300 mg x 3'],
    ['300 mg three-times-daily', '300 mg x 3'],
    ['75 mg twice-daily', '75 mg x 2'],
    ['75 mg once-a-day', '75 mg x 1'],
    ['75 mg in the morning and evening daily', '75 mg x 2'],
    ['75 mg twice daily in the morning and at bedtime', '75 mg x 2'],
    ['75 mg every morning and every night', '75 mg x 2'],
    ['75 mg qam and 150 mg qhs', '75 mg x 1 + 150 mg x 1'],
    ['75 mg in the morning and at noon and 150 mg at night', '75 mg x 2 + 150 mg x 1'],
    ['in the morning 75 mg, at night 150 mg', '150 mg x 1 + 75 mg x 1'],
    ['25 mg nightly at bedtime', '25 mg x 1'],
    ['1 (one) tablet daily', '1 tablet x 1'],
    ['one tablet every 8 hours', '1 tablet x 3'],
    ['50 mg q6h prn', '50 mg x 4'],
    ['50 mg 6 hourly', '50 mg x 4'],
    ['1 tab bd', '1 tab x 2'],
    ['1 tab t.i.d.', '1 tab x 3'],
    ['1-2 tablets every 4-6 hours as needed for pain', '2 tablets x 6'],
    ['1 or 2 tablets up to 4 times a day if needed', '2 tablets x 4'],
    ['500 mg daily for 7 days', '500 mg x 1'],
    ['60 mg daily 30 minutes before breakfast', '60 mg x 1'],
    ['500 mg twice daily with meals', '500 mg x 2'],
    ['60 mg daily. Do not crush or chew.', '60 mg x 1'],
    ['one tablet weekly', '1 tablet x 0.1429'],
    ['10 mg every other day', '10 mg x 0.5'],
    ['300 mg/day', '300 mg x 1'],
    ['75 mg', '75 mg x ?'],
    ['twice-daily', '? x 2'],
    ['for pain', ''],
  ])('%s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });
});

describe('directions with anything in them that was not read have no amount', () => {
  it.each([
    'do not take more than 3 capsules daily',
    'no more than 3 capsules daily',
    'maximum 3 capsules a day',
    'never exceed 4 tablets per day',
    'take 1 capsule twice daily as directed',
    'use as directed',
    'take 1 tablet daily per instructions',
    '75 mg daily, then 150 mg daily',
    '75 mg daily, increase to 150 mg after a week',
    'titrate to 300 mg three times daily',
    'taper by 75 mg daily',
    '1.200 mg daily',
    '1 200 mg daily',
    '1,2,3 tablets daily',
    '2-1-2 tablets daily',
    '1-0-1',
    '75 mg on alternate days',
    '75 mg alternating with 150 mg daily',
    '75 mg on Mondays and Thursdays',
    '75 mg daily except Sundays',
    '75 mg or 150 mg daily',
    '75 mg twice daily and 150 mg at bedtime',
    '75 mg in the morning and 2 at night',
    '30 mg capsules, 2 daily',
    'two daily',
    'a couple of tablets daily',
    'seventy-five mg daily',
    'take twenty mg daily',
    '75 mg daily every 12 hours',
    '75 mg three times daily in the morning and evening',
    '25 mg in the evening at bedtime',
    '900 mg daily in 3 divided doses',
    '75 mg 8 am and 8 pm daily',
    '75 mg with each meal',
    '75 mg once',
    '75 mg every month',
    '10 mg/kg daily',
    '5 ml of 250 mg/5 ml daily',
    '75 mg daily if pain is above 5',
    'skip 75 mg daily when dizzy',
    '1 comprimido de 75 mg cada 8 horas daily',
    'every 0 hours 75 mg',
    'half the usual amount of 75 mg daily',
    'one third tablet daily',
  ])('%s', (words) => {
    expect(told(words)).toBeNull();
  });
});

it.each([
  ['metformin 0,85 g', 'metformin 0.85 g'],
  ['1,000 mg', '1000 mg'],
  ['12,500,000 units', '12500000 units'],
  ['0,125 mg', '0.125 mg'],
  ['1,2,3', '1,2,3'],
  ['1.200,5', '1.200,5'],
])('commas between digits: %s', (written, expected) => {
  expect(withDecimalPoints(written)).toBe(expected);
});

it.each([
  ['twice-daily', 2],
  ['3x/day', 3],
  ['as directed', null],
])('how often a day is "%s"', (words, times) => {
  expect(timesPerDayIn(words)).toBe(times);
});
