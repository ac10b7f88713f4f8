import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { Urgency } from '../../clinical/prompt.ts';
import type { WorklistRow } from '../../clinical/worklist.ts';
import { intoLanes, lateness, matching, scoreWords } from './worklist-view.ts';

function row(
  name: string,
  urgency: Urgency | null,
  daysSinceReassessment: number | null = 3,
): WorklistRow {
  return {
    patientId: name,
    name,
    number: `N-${name.length}`,
    birthDate: day('1961-03-09'),
    prompts: urgency ? [{ key: 'R11', urgency, title: 'due' }] : [],
    pain: null,
    function: null,
    daysSinceReassessment,
  };
}

describe('the lanes', () => {
  it('stand in order of urgency and leave out empty ones', () => {
    const lanes = intoLanes([row('Calm', null), row('Watch', 'info'), row('Urgent', 'urgent')]);
    expect(lanes.map(({ lane }) => lane)).toEqual(['urgent', 'info', 'none']);
  });

  it('keep the order in which main tells the patients: emergencies first', () => {
    const [act] = intoLanes([
      row('A', 'action', 10),
      row('B', 'action', null),
      row('C', 'action', 40),
    ]);
    expect(act?.rows.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });
});

it.each([
  [null, 'never reassessed', true],
  [0, 'today', false],
  [28, '28 days ago', false],
  [29, '1 day overdue', true],
  [40, '12 days overdue', true],
  [2490, '6 years overdue', true],
])('%s days since reassessment reads "%s"', (days, words, overdue) => {
  expect(lateness(days, 28)).toEqual({ words, overdue });
});

it('a last score says its value, scale, band and day', () => {
  expect(scoreWords({ instrument: 'nrs_avg', value: 7, on: day('2026-03-09') })).toMatchObject({
    value: '7/10',
    band: 'severe',
    on: '9 Mar 2026',
  });
});

describe('search', () => {
  const rows = [row('Ana Muñoz', null), row('Bert Ode', 'info')];
  it.each(['munoz', 'MUÑ', 'n-9', '1961-03-09', '9 Mar 1961', '09/03/1961', 'ana 1961'])(
    'finds a patient by %s',
    (typed) => {
      expect(matching(rows, typed, 5).map(({ name }) => name)).toContain('Ana Muñoz');
    },
  );

  it('finds nobody for an empty search or a stranger', () => {
    expect(matching(rows, '  ', 5)).toEqual([]);
    expect(matching(rows, 'zz', 5)).toEqual([]);
  });
});
