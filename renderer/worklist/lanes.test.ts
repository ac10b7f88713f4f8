import { expect, it } from 'vitest';
import { byNeed } from '../../clinical/worklist.ts';
import { intoLanes } from './lanes.ts';
import { mergeRows } from './merge-rows.ts';
import { due, row, unchecked } from './rows-for-tests.ts';

it('lanes stand in order of urgency, those not checked last, and empty ones are left out', () => {
  const rows = [
    unchecked('Waiting'),
    row('Calm'),
    row('Watch', due('info')),
    row('Urgent', due('urgent')),
  ];
  const lanes = intoLanes(rows).map(({ lane }) => lane);
  expect(lanes).toEqual(['urgent', 'info', 'none', 'unchecked']);
});

it('a lane keeps the order of its rows: emergencies first', () => {
  const [act] = intoLanes(['A', 'B', 'C'].map((name) => row(name, due('action'))));
  expect(act?.rows.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
});

it('rows that changed go where sorting all of them would have put them', () => {
  const rows = [
    row('Emergency', { ...due('urgent'), emergency: 0 }),
    row('Urgent', due('urgent')),
    row('Busy', { ...due('action'), actions: 4 }),
    row('Late', { ...due('action'), actions: 1, daysOverdue: 30 }),
    row('Soon', { ...due('action'), actions: 1 }),
    row('Calm'),
    unchecked('Waiting'),
  ].sort(byNeed);
  const changed = [
    row('Calm', { ...due('urgent'), emergency: 0 }),
    row('Waiting', { ...due('action'), actions: 2 }),
    row('Emergency'),
    row('New', due('info')),
  ];
  const merged = mergeRows(rows, changed);
  expect(merged).toEqual(merged.toSorted(byNeed));
  expect(merged.map(({ name }) => name)).toEqual([
    'Calm',
    'Urgent',
    'Busy',
    'Waiting',
    'Late',
    'Soon',
    'New',
    'Emergency',
  ]);
});
