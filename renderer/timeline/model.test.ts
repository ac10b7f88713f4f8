import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import { chartWith, dose, effect, fact, score } from '../patient/chart-for-tests.ts';
import { defaultProtocol, protocolOf } from '../../clinical/protocol.ts';
import { lineWith } from './line-for-tests.ts';
import { timelineOf } from './model.ts';

const lab = (on: string, id: string, value: number) =>
  fact(on, { kind: 'lab', lab: id, value, reportedValue: value, reportedUnit: '' });
const plan = (on: string, medicine: string, ...steps: [string, number][]) =>
  fact(on, {
    kind: 'titration_plan',
    medicine,
    aim: 'titrate',
    steps: steps.map(([step, amount]) => ({ on: day(step), amount })),
    words: null,
  });

describe('the scores of the time line', () => {
  it('stand to the day and the value, with their band', () => {
    const line = lineWith(score('2026-09-01', 'nrs_avg', 8), score('2026-10-01', 'nrs_avg', 3));
    expect(line.pain[0]?.points.map(({ on, value, band }) => [on, value, band])).toEqual([
      ['2026-09-01', 8, 'severe'],
      ['2026-10-01', 3, 'mild'],
    ]);
  });

  it('are shown once where one was corrected, with the corrected value', () => {
    const wrong = score('2026-09-01', 'nrs_avg', 8);
    const right = { ...score('2026-09-01', 'nrs_avg', 6), replaces: wrong.id };
    expect(lineWith(wrong, right).pain[0]?.points.map(({ value }) => value)).toEqual([6]);
  });

  it('take direction, bands and cut-offs from the instrument', () => {
    const line = lineWith(
      score('2026-09-01', 'psfs', 4),
      score('2026-09-01', 'odi', 44),
      score('2026-09-01', 'nrs_avg', 4),
    );
    expect(line.functions.map(({ id, higherIs }) => [id, higherIs])).toEqual([
      ['odi', 'worse'],
      ['psfs', 'better'],
    ]);
    expect(line.functions[0]?.zones.map(({ from, to, label }) => [from, to, label])).toEqual([
      [0, 20.5, 'minimal'],
      [20.5, 40.5, 'moderate'],
      [40.5, 60.5, 'severe'],
      [60.5, 80.5, 'very severe'],
      [80.5, 100, 'extreme'],
    ]);
    expect(line.pain[0]?.cutOffs).toMatchObject([{ is: 'at_or_below', value: 3 }]);
  });

  it('count PEG among pain and among function', () => {
    const line = lineWith(score('2026-09-01', 'peg', 5));
    expect([line.pain, line.functions].map((tracks) => tracks.map(({ id }) => id))).toEqual([
      ['peg'],
      ['peg'],
    ]);
  });
});

describe('against the baseline of its trial a score', () => {
  const line = lineWith(
    score('2026-07-20', 'nrs_avg', 9),
    score('2026-08-01', 'nrs_avg', 7),
    dose('2026-08-01', 'pregabalin', 150),
    score('2026-08-15', 'nrs_avg', 6),
    score('2026-09-01', 'nrs_avg', 5),
    score('2026-09-15', 'nrs_avg', 9),
    dose('2026-10-01', 'pregabalin', 0),
    score('2026-10-10', 'nrs_avg', 4),
  );

  it('is no change, better or worse by the meaningful change: 7 to 6 is not better', () => {
    expect(line.pain[0]?.points.map(({ value, change }) => [value, change && change.is])).toEqual([
      [9, null],
      [7, null],
      [6, 'no_change'],
      [5, 'better'],
      [9, 'worse'],
      [4, null],
    ]);
  });

  it('has a band of no meaningful change from the start to the stop', () => {
    expect(line.pain[0]?.noChange).toEqual([
      {
        medicine: 'pregabalin',
        from: '2026-08-01',
        to: '2026-10-01',
        baseline: { on: '2026-08-01', value: 7 },
        low: 5.5,
        high: 8.5,
      },
    ]);
    expect(line.pain[0]?.points.map(({ baselineOf }) => baselineOf.length)).toEqual([
      0, 1, 0, 0, 0, 0,
    ]);
  });

  it('is compared with the later trial where one begins during another, and with the first again after it', () => {
    const two = lineWith(
      score('2026-06-01', 'nrs_avg', 8),
      dose('2026-06-01', 'duloxetine', 60),
      score('2026-08-01', 'nrs_avg', 6),
      dose('2026-08-01', 'pregabalin', 150),
      score('2026-08-20', 'nrs_avg', 5),
      dose('2026-09-01', 'pregabalin', 0),
      score('2026-09-20', 'nrs_avg', 5),
    );
    expect(
      two.pain[0]?.points.map(({ on, change }) => [on, change?.is, change?.from.value]),
    ).toEqual([
      ['2026-06-01', undefined, undefined],
      ['2026-08-01', 'better', 8],
      ['2026-08-20', 'no_change', 6],
      ['2026-09-20', 'better', 8],
    ]);
    expect(two.pain[0]?.noChange.map(({ medicine, from, to }) => [medicine, from, to])).toEqual([
      ['duloxetine', '2026-06-01', '2026-08-01'],
      ['pregabalin', '2026-08-01', '2026-09-01'],
      ['duloxetine', '2026-09-01', null],
    ]);
  });

  it('has nothing to say where no score stands at the start', () => {
    const none = lineWith(
      score('2026-06-01', 'nrs_avg', 7),
      dose('2026-08-01', 'pregabalin', 150),
      score('2026-09-01', 'nrs_avg', 4),
    );
    expect(none.pain[0]?.noChange).toEqual([]);
    expect(none.pain[0]?.points.map(({ change }) => change)).toEqual([null, null]);
  });
});

describe('a trial', () => {
  it('counts its weeks from the start, by the protocol in force', () => {
    const facts = [dose('2026-08-01', 'pregabalin', 150), dose('2026-08-15', 'pregabalin', 300)];
    const windows = (protocol: typeof defaultProtocol) =>
      timelineOf({ chart: chartWith(...facts), protocol }).trials.map(
        ({ onset, judgeBy, reached }) => [onset, judgeBy, reached?.on, reached?.amount],
      );
    expect(windows(defaultProtocol)).toEqual([['2026-08-29', '2026-09-12', '2026-08-15', 300]]);
    expect(windows(protocolOf('seed_default', { 'P.trial.max_weeks': 12 }))).toEqual([
      ['2026-08-29', '2026-10-24', '2026-08-15', 300],
    ]);
  });

  it('takes the formulary’s weeks for a medicine of its own kind, and there is none for metformin', () => {
    const line = lineWith(
      dose('2026-08-01', 'lidocaine_patch_5', 1),
      dose('2026-08-01', 'metformin', 1000),
      dose('2026-08-01', 'naproxen', 500),
    );
    expect(line.trials.map(({ medicine, onset, judgeBy }) => [medicine, onset, judgeBy])).toEqual([
      ['lidocaine_patch_5', '2026-08-15', '2026-08-29'],
    ]);
  });
});

describe('a medicine', () => {
  it('is drawn from a dose’s day to the next, and its stop with the reason', () => {
    const line = lineWith(
      dose('2026-08-01', 'pregabalin', 150),
      dose('2026-08-15', 'pregabalin', 300),
      dose('2026-09-15', 'pregabalin', 0),
    );
    expect(line.lanes).toMatchObject([
      {
        name: 'Pregabalin',
        highest: 300,
        taken: false,
        runs: [
          { from: '2026-08-01', to: '2026-08-15', amount: 150 },
          { from: '2026-08-15', to: '2026-09-15', amount: 300 },
        ],
        stops: [{ on: '2026-09-15', reason: 'adverse_effect' }],
      },
    ]);
  });

  it('of unknown dose stays unknown, never zero', () => {
    const [lane] = lineWith(dose('2026-08-01', 'metformin', null)).lanes;
    expect(lane).toMatchObject({ highest: null, taken: true, runs: [{ amount: null, to: null }] });
  });

  it('renewed at the same dose is one step', () => {
    const [lane] = lineWith(
      dose('2026-08-01', 'metformin', 1000),
      dose('2026-09-01', 'metformin', 1000),
    ).lanes;
    expect(lane?.runs).toEqual([{ from: '2026-08-01', to: null, amount: 1000 }]);
  });

  it('carries the effects it is suspected of; those without suspect or lane stand apart', () => {
    const line = lineWith(
      dose('2026-08-01', 'pregabalin', 150),
      effect('2026-08-10', 'dizziness', 2, 'pregabalin'),
      effect('2026-08-12', 'headache', null, null),
      effect('2026-08-13', 'nausea', 1, 'duloxetine'),
    );
    expect(line.lanes[0]?.adverse.map(({ label, grade }) => [label, grade])).toEqual([
      ['Dizziness', 2],
    ]);
    expect(line.unassigned.map(({ label, grade }) => [label, grade])).toEqual([
      ['Headache', null],
      ['Nausea', 1],
    ]);
  });
});

describe('a plan', () => {
  it('is set against what was taken: kept, late, something else, and what is ahead', () => {
    const [lane] = lineWith(
      dose('2026-09-01', 'pregabalin', 75),
      plan(
        '2026-09-01',
        'pregabalin',
        ['2026-09-08', 150],
        ['2026-09-15', 225],
        ['2026-10-01', 300],
        ['2026-12-07', 450],
      ),
      dose('2026-09-08', 'pregabalin', 150),
      dose('2026-09-20', 'pregabalin', 225),
    ).lanes;
    expect(lane?.plan.map(({ on, to, outcome }) => [on, to, outcome])).toEqual([
      ['2026-09-08', '2026-09-15', { is: 'kept' }],
      ['2026-09-15', '2026-10-01', { is: 'late', days: 5 }],
      ['2026-10-01', '2026-12-07', { is: 'not_taken', instead: 225 }],
      ['2026-12-07', null, { is: 'ahead' }],
    ]);
    expect(lane?.highest).toBe(450);
  });

  it('gives way to a newer one of the same medicine, and is ended by one without steps', () => {
    const steps = (...facts: Parameters<typeof lineWith>) =>
      lineWith(...facts).lanes[0]?.plan.map(({ on, to }) => [on, to]);
    const first = plan('2026-09-01', 'pregabalin', ['2026-09-08', 150], ['2026-11-30', 300]);
    expect(steps(first, plan('2026-10-01', 'pregabalin', ['2026-12-14', 225]))).toEqual([
      ['2026-09-08', '2026-10-01'],
      ['2026-12-14', null],
    ]);
    expect(steps(first, plan('2026-10-01', 'pregabalin'))).toEqual([['2026-09-08', '2026-10-01']]);
  });

  it('of a medicine that was stopped since is over: nothing is planned beyond the stop', () => {
    const [lane] = lineWith(
      dose('2026-09-01', 'pregabalin', 75),
      plan('2026-09-01', 'pregabalin', ['2026-09-08', 150], ['2026-11-30', 225]),
      dose('2026-09-08', 'pregabalin', 150),
      dose('2026-10-01', 'pregabalin', 0),
    ).lanes;
    expect(lane?.plan.map(({ on, to }) => [on, to])).toEqual([['2026-09-08', '2026-10-01']]);
  });

  it('to taper is kept to its last step, the stop', () => {
    const taper = fact('2026-10-01', {
      kind: 'titration_plan',
      medicine: 'pregabalin',
      aim: 'taper',
      steps: [
        { on: day('2026-10-01'), amount: 75 },
        { on: day('2026-10-08'), amount: 0 },
      ],
      words: null,
    });
    const [lane] = lineWith(
      dose('2026-09-01', 'pregabalin', 150),
      taper,
      dose('2026-10-01', 'pregabalin', 75),
      dose('2026-10-08', 'pregabalin', 0),
    ).lanes;
    expect(lane?.plan.map(({ on, outcome }) => [on, outcome])).toEqual([
      ['2026-10-01', { is: 'kept' }],
      ['2026-10-08', { is: 'kept' }],
    ]);
  });

  it('moves the end of the picture ahead, and gives a lane to a medicine not yet taken', () => {
    const line = lineWith(plan('2026-11-20', 'duloxetine', ['2026-11-30', 30], ['2026-12-07', 60]));
    expect(line.until).toBe('2026-12-21');
    expect(line.lanes).toMatchObject([{ medicine: 'duloxetine', taken: false, runs: [] }]);
  });
});

describe('beside them', () => {
  it('eGFR is worked out from creatinine, and a reported one stands beside it', () => {
    const line = lineWith(
      lab('2026-09-01', 'creatinine', 1),
      lab('2026-09-01', 'egfr', 40),
      lab('2026-10-01', 'hba1c', 7.4),
    );
    expect(
      line.labs.map(({ id, points }) => [
        id,
        points.map(({ value, how }) => [Math.round(value * 10) / 10, how]),
      ]),
    ).toEqual([
      [
        'egfr',
        [
          [40, 'reported'],
          [62.5, 'computed'],
        ],
      ],
      ['hba1c', [[7.4, null]]],
    ]);
  });

  it('therapies, referrals, contacts, red flags and visits are marks, the gravest first', () => {
    const at = (statement: Statement) => ({ ...fact('2026-09-01', statement), visitId: 'a visit' });
    const line = lineWith(
      at({ kind: 'therapy_session', therapy: 'physical_therapy' }),
      at({ kind: 'contact', channel: 'call', outcome: 'reached', words: null }),
      at({ kind: 'referral', to: 'spine', status: 'sent', outcome: null }),
      at({ kind: 'red_flag_screen', positive: ['RF-INF-1'], cleared: [], outcome: null }),
      at({ kind: 'therapy', therapy: 'cbt', status: 'active', outcome: null }),
    );
    expect(line.care.map(({ is }) => is)).toEqual([
      'red_flag',
      'referral',
      'therapy',
      'contact',
      'session',
      'visit',
    ]);
  });
});

describe('the time line', () => {
  it('of nothing is empty and stands on the day of the chart', () => {
    expect(lineWith()).toEqual({
      from: '2026-11-23',
      today: '2026-11-23',
      until: '2026-11-23',
      pain: [],
      functions: [],
      trials: [],
      lanes: [],
      unassigned: [],
      care: [],
      labs: [],
    });
  });

  it('begins on the first day of the course: notes, old tablets and laboratory values do not count', () => {
    const line = lineWith(
      fact('2020-01-01', { kind: 'note', text: 'seen' }),
      dose('1999-01-01', 'lisinopril', 10),
      lab('2001-01-01', 'hba1c', 6.1),
      score('2026-09-01', 'peg', 5),
    );
    expect(line.from).toBe('2026-09-01');
  });
});
