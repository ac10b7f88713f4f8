import { caseDay, caseFact, caseFacts, casePatient } from '../cases/case-facts.ts';
import { buildChart } from '../chart.ts';
import { describe, expect, it } from 'vitest';
import { ruleCases } from './rule-cases.ts';
import {
  chartOn,
  condition,
  creatinine,
  dose,
  event,
  lab,
  promptOf,
  score,
} from './patient-for-tests.ts';

const neuropathic = event(0, 'mechanism', { v: 'neuropathic' });

ruleCases('R05', {
  'a neuropathic pain without an agent asks for one': {
    on: 0,
    events: [neuropathic],
    says: ['R05 action'],
  },
  'a positive screen counts while the pain is not classified': {
    on: 0,
    events: [score(0, 'dn4', 4)],
    says: ['R05 action'],
  },
  'a classification as musculoskeletal counts over a positive screen': {
    on: 1,
    events: [score(1, 'dn4', 8), event(0, 'mechanism', { v: 'musculoskeletal' })],
    silent: 'the pain has a neuropathic component: false',
  },
  'without screen and classification nothing is known': {
    on: 0,
    events: [],
    silent:
      'the pain has a neuropathic component: unknown (a classification of the pain or a neuropathic screen)',
  },
  'capsaicin cream is an agent': {
    on: 0,
    events: [neuropathic, dose(0, 'capsaicin_cream', 1)],
    silent: 'no neuropathic agent is taken: false',
  },
  'a patient who declined is not asked again': {
    on: 3,
    events: [neuropathic, event(2, 'declined', { id: 'neuropathic_agent' })],
    silent: 'a neuropathic agent was not declined: false',
  },
  'thoughts of self-harm come first': {
    on: 3,
    events: [neuropathic, score(3, 'phq9_item9', 1)],
    says: [],
  },
});

describe('the offer', () => {
  const offer = (events: Parameters<typeof chartOn>[1], who = {}) =>
    promptOf('R05', chartOn(10, [neuropathic, creatinine(0), ...events], who));

  it('names pregabalin and duloxetine with their start', () => {
    expect(offer([]).offers.map(({ medicine, cautions }) => [medicine, cautions])).toEqual([
      ['pregabalin', []],
      ['duloxetine', []],
    ]);
    expect(offer([]).meaning).toContain('75 mg twice daily');
  });

  it('withholds what a low sodium forbids, and says so', () => {
    const { offers, withheld } = offer([lab(5, 'sodium', 129)]);
    expect(offers.map(({ medicine }) => medicine)).toEqual(['pregabalin']);
    expect(withheld).toEqual([
      expect.objectContaining({ medicine: 'duloxetine', because: 'sodium 129 mmol/L' }),
    ]);
  });

  it('names the cautious start beside a caution', () => {
    const [pregabalin] = offer([condition(0, 'frailty')], { age: 75 }).offers;
    expect(pregabalin?.cautions).toEqual(expect.arrayContaining(['age 75']));
    expect(pregabalin?.start).toContain('cautious start 25-75 mg/day');
  });

  it('says that the kidney function must be tested first', () => {
    const chart = chartOn(10, [neuropathic]);
    expect(promptOf('R05', chart).offers[0]?.cautions).toEqual([
      'test kidney function first (unknown or stale)',
    ]);
  });

  it('says how an earlier trial of the same medicine ended', () => {
    const tried = [dose(-60, 'pregabalin', 150), dose(-20, 'pregabalin', 0)];
    const { offers, meaning } = offer(tried);
    expect(offers[0]?.cautions).toEqual([`stopped on ${caseDay(-20)}`]);
    expect(meaning).toContain(`stopped on ${caseDay(-20)}`);
  });

  it('withholds a medicine the patient is allergic to', () => {
    const allergy = {
      kind: 'allergy',
      substance: 'Pregabalin',
      medicine: 'pregabalin',
      reaction: null,
    };
    const facts = [
      ...caseFacts('test', { age: 60, sex: 'M', weight_kg: 82 }, [neuropathic, creatinine(0)]),
      caseFact('test', 0, allergy, 999, 'allergy'),
    ];
    const patient = casePatient({ age: 60, sex: 'M', weight_kg: 82 });
    const { offers, withheld } = promptOf('R05', buildChart({ patient, facts, on: caseDay(5) }));
    expect(offers.map(({ medicine }) => medicine)).toEqual(['duloxetine']);
    expect(withheld[0]?.because).toContain('allergy');
  });

  it('withholds all and says why when nothing fits', () => {
    const { offers, withheld, meaning } = offer([condition(0, 'pregnancy')], { sex: 'F', age: 34 });
    expect(offers).toEqual([]);
    expect(withheld.map(({ because }) => because)).toEqual([
      'Pregnancy: review pregabalin (R39)',
      'Pregnancy: review duloxetine (R39)',
    ]);
    expect(meaning).toContain('No first-line agent fits');
  });
});
