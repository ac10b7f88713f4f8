import { expect, it } from 'vitest';
import { caseDay } from '../cases/case-facts.ts';
import { chartOn, dose, event } from '../rules/patient-for-tests.ts';
import { unconfirmedComedication } from './comedication.ts';

const confirmed = (d: number) => event(d, 'flag', { id: 'comedication_confirmed' });

it.each([
  ['was never confirmed', [dose(0, 'ibuprofen', 1200)], { lastConfirmedOn: null, daysAgo: null }],
  ['was confirmed 180 days ago', [confirmed(20)], null],
  ['was confirmed 181 days ago', [confirmed(19)], { lastConfirmedOn: caseDay(19), daysAgo: 181 }],
  ['was confirmed again since', [confirmed(0), confirmed(100)], null],
  ['will be confirmed later', [confirmed(201)], { lastConfirmedOn: null, daysAgo: null }],
] as const)('a medicine list that %s', (_, events, expected) => {
  expect(unconfirmedComedication(chartOn(200, events))).toEqual(expected);
});
