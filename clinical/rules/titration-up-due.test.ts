import { describe, expect, it } from 'vitest';
import { protocolOf } from '../protocol.ts';
import {
  asked,
  chartOn,
  condition,
  creatinine,
  dose,
  effect,
  pain,
  promptOf,
  says,
  score,
} from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

/** Due on day 7: a week on 150 mg, pain 8 then and now, side effects asked. */
const due = [creatinine(-10), pain(0, 8), dose(0, 'pregabalin', 150), pain(7, 8), asked(7)];
const without = (t: string, id?: string) =>
  due.filter((one) => !(one.t === t && (id === undefined || one['id'] === id) && one.d !== 0));
const pregabalin = 'pregabalin';

ruleCases('R20', {
  'a week on the dose, still in pain, tolerated: the next step is due': {
    on: 7,
    events: due,
    says: ['R20:pregabalin action'],
  },
  'day 6 is too early': {
    on: 6,
    events: due,
    subject: pregabalin,
    silent: 'at least 7 days at the present dose: false',
  },
  'a score of the second day on the dose says nothing of it': {
    on: 7,
    events: [...without('score'), pain(2, 8)],
    subject: pregabalin,
    silent:
      'the response at the present dose is inadequate: unknown (a current pain score on the same scale as the baseline)',
  },
  'a score of the third day does': {
    on: 7,
    events: [...without('score'), pain(3, 8)],
    says: ['R20:pregabalin action'],
  },
  'a score is good for 14 days, not for 15': {
    on: 22,
    events: due,
    subject: pregabalin,
    silent:
      'the response at the present dose is inadequate: unknown (a current pain score on the same scale as the baseline)',
  },
  'a fall of 30 % is adequate': {
    on: 14,
    events: [...due, score(0, 'peg', 7), score(14, 'peg', 4.9), pain(14, 5)],
    subject: pregabalin,
    silent: 'the response at the present dose is inadequate: false',
  },
  'without a record of tolerability the gate is unknown': {
    on: 7,
    events: without('ae_check'),
    subject: pregabalin,
    silent:
      'side effects were asked about since the dose began, none of grade 2 or more: unknown (side effects asked about after the present dose began on 2026-01-05)',
  },
  'a side effect of unknown grade on no medicine closes the gate': {
    on: 8,
    events: [...due, effect(8, 'dizziness', null)],
    subject: pregabalin,
    silent: 'side effects were asked about since the dose began, none of grade 2 or more: false',
  },
  'the same on another medicine does not': {
    on: 8,
    events: [...due, dose(0, 'lisinopril', 10), effect(8, 'dizziness', 2, 'lisinopril')],
    says: ['R20:pregabalin action'],
  },
  'a check never takes back an earlier report': {
    on: 9,
    events: [...due, effect(8, 'dizziness', 2, pregabalin), asked(9)],
    subject: pregabalin,
    silent: 'side effects were asked about since the dose began, none of grade 2 or more: false',
  },
  'without a kidney function no step is named': {
    on: 7,
    events: without('lab'),
    subject: pregabalin,
    silent: 'the cap for this patient is known: unknown (creatinine or eGFR)',
  },
  'a stale kidney function names no step either': {
    on: 7,
    events: [...without('lab'), creatinine(-174)],
    subject: pregabalin,
    silent: 'kidney function is known and recent: unknown (a recent creatinine or eGFR)',
  },
  'an unknown dose has no next step': {
    on: 7,
    events: [creatinine(-10), pain(0, 8), dose(0, pregabalin, null), pain(7, 8), asked(7)],
    subject: pregabalin,
    silent: 'the daily dose is known: unknown (the daily dose of Pregabalin)',
  },
  'at the maximum there is no step': {
    on: 7,
    events: [...due, dose(0, pregabalin, 300)],
    subject: pregabalin,
    silent: 'a ladder step above the present dose and within the cap exists: false',
  },
  'what holds the dose is named': {
    on: 7,
    events: [...due, condition(5, 'angioedema_history')],
    subject: pregabalin,
    silent: 'nothing holds the dose (R36:pregabalin:angioedema_history): false',
  },
});

describe('the step R20 names', () => {
  const step = (
    events: Parameters<typeof chartOn>[1],
    profile?: Parameters<typeof protocolOf>[0],
  ) =>
    /Next step ([^.]+)\./.exec(
      promptOf('R20', chartOn(7, events), protocolOf(profile)).meaning,
    )?.[1];

  it('is the next of the ladder', () => {
    expect(step(due)).toBe('225 mg/day');
  });

  it('is that of the profile where the kidney is not reduced', () => {
    expect(step(due, 'us_label_dpn')).toBe('300 mg/day');
  });

  it('is that of the kidney band where it is reduced, whatever the profile', () => {
    // CrCl 41 mL/min: 30 to 60, ladder 75 and 150.
    const reduced = [
      creatinine(-10, 2.2),
      pain(0, 8),
      dose(0, pregabalin, 75),
      pain(7, 8),
      asked(7),
    ];
    expect(step(reduced, 'us_label_dpn')).toBe('150 mg/day');
  });

  it('waits two weeks under slow titration', () => {
    expect(says('R20', chartOn(13, due), protocolOf('slow_titration'))).toEqual([]);
    expect(says('R20', chartOn(14, due), protocolOf('slow_titration'))).toEqual([
      'R20:pregabalin action',
    ]);
  });

  it('is explained by the facts, values and limits behind it', () => {
    const { facts, computed, thresholds, sources } = promptOf('R20', chartOn(7, due)).explanation;
    expect(facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'Pain NRS, average 8/10',
        'Pregabalin 150 mg/day',
        'Side effects asked: none',
      ]),
    );
    expect(computed.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'Days at the present dose',
        'Creatinine clearance',
        'Fall in pain from baseline',
      ]),
    );
    expect(thresholds.map(({ parameter }) => parameter)).toContain('P.response.pain_pct');
    expect(sources.map(({ id }) => id)).toEqual(['SEED']);
  });

  it('says a caution of the medicine that fits the patient', () => {
    expect(promptOf('R20', chartOn(7, due)).meaning).toContain('Caution:');
  });
});
