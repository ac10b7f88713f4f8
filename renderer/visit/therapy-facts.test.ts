import { describe, expect, it } from 'vitest';
import { chartWith, fact, testDay } from '../patient/chart-for-tests.ts';
import type { CareEntry, VisitEntry } from './entry.ts';
import { read } from './visit-for-tests.ts';

const going = chartWith(
  fact('2026-11-02', {
    kind: 'therapy',
    therapy: 'physical_therapy',
    status: 'structured',
    outcome: null,
  }),
);
const went =
  (sessions: CareEntry['sessions']) =>
  (entry: VisitEntry): unknown =>
    (entry.care.sessions = sessions);
const said = (sessions: CareEntry['sessions'], chart = going) =>
  read((entry) => void went(sessions)(entry), chart);

describe('sessions since the last visit', () => {
  it('are kept with where the therapy stands, because their days are not known', () => {
    expect(said({ physical_therapy: { count: '4', lastOn: '' } })).toMatchObject({
      facts: [
        {
          on: testDay,
          statement: {
            kind: 'therapy',
            status: 'structured',
            outcome: '4 sessions since 2 Nov 2026',
          },
        },
      ],
      problems: [],
    });
  });

  it('with the day of the last one are also a session on that day', () => {
    const { facts } = said({ physical_therapy: { count: '1', lastOn: '2026-11-19' } });
    expect(facts.map(({ on, statement }) => [on, statement.kind])).toEqual([
      [testDay, 'therapy'],
      ['2026-11-19', 'therapy_session'],
    ]);
  });

  it('of none are written down, and leave the lapse standing', () => {
    const { facts } = said({ physical_therapy: { count: '0', lastOn: '' } });
    expect(facts.map(({ statement }) => statement)).toEqual([
      { kind: 'note', text: 'No physical therapy session since 2 Nov 2026' },
    ]);
  });

  it.each([
    ['a letter', { count: 'x', lastOn: '' }, 'sessions-physical_therapy'],
    ['half a session', { count: '1.5', lastOn: '' }, 'sessions-physical_therapy'],
    ['too many', { count: '99', lastOn: '' }, 'sessions-physical_therapy'],
    ['a day to come', { count: '2', lastOn: '2026-11-24' }, 'sessions-physical_therapy-on'],
    ['a last one of none', { count: '0', lastOn: '2026-11-20' }, 'sessions-physical_therapy-on'],
  ])('%s is refused at its field', (_what, typed, field) => {
    const { facts, problems } = said({ physical_therapy: typed });
    expect(facts).toEqual([]);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('of a therapy that is not recorded ask where it stands', () => {
    expect(said({ cbt: { count: '2', lastOn: '' } }).problems).toMatchObject([
      { field: 'sessions-cbt', message: 'Choose where CBT stands, or remove the sessions.' },
    ]);
  });
});
