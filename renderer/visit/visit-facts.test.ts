import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../../clinical/facts.ts';
import { testDay } from '../patient/chart-for-tests.ts';
import { typedDose, read, statements } from './visit-for-tests.ts';

it('an untouched form is empty and has no problems', () => {
  expect(read(() => {})).toEqual({
    on: testDay,
    facts: [],
    lines: [],
    problems: [],
    isEmpty: true,
  });
});

it('every kind of entry becomes a fact that the record accepts', () => {
  const { facts, problems } = read((entry) => {
    entry.pain = '7';
    entry.forms['peg'] = ['7', '6', '8'];
    entry.forms['odi'] = ['3', '2', '2', '1', '2', '2', '1', '', '2', '1'];
    entry.forms['phq9'] = ['1', '1', '2', '1', '0', '0', '1', '0', '0'];
    entry.effects = [{ medicine: 'pregabalin', term: 'dizziness', grade: 2 }];
    entry.doses = [
      typedDose('pregabalin', '150', { isNew: true }),
      typedDose('naproxen', '500', { isNew: true }),
    ];
    entry.redFlags.screened = 'all_clear';
    entry.weight = { value: '180', unit: 'lb' };
    entry.systolic = '138';
    entry.diastolic = '82';
    entry.labs['creatinine'] = { value: '97', unit: 'umol/L' };
    entry.labs['b12_total'] = { value: '250', unit: 'pg/mL' };
    entry.mechanism = 'mixed';
    entry.note = 'Sleeps badly.';
  });
  expect(problems).toEqual([]);
  expect(facts.map(({ statement }) => statement.kind)).toEqual([
    'score',
    'score',
    'score',
    'score',
    'score',
    'adverse_effect',
    'dose',
    'dose',
    'red_flag_screen',
    'vital',
    'lab',
    'lab',
    'mechanism',
    'note',
  ]);
  for (const draft of facts) expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
});

describe('the day of the visit', () => {
  it('may lie back, and the facts then carry it', () => {
    const { facts } = read((entry) => Object.assign(entry, { on: '2026-11-01', pain: '4' }));
    expect(facts[0]?.on).toBe('2026-11-01');
  });

  it.each(['2026-11-24', '', '2026-02-30', '1950-01-01'])(
    '%j is refused and nothing is handed over',
    (on) => {
      const { facts, problems } = read((entry) => Object.assign(entry, { on, pain: '4' }));
      expect(facts).toEqual([]);
      expect(problems[0]?.field).toBe('on');
    },
  );
});

it('markup in a note stays text', () => {
  const text = '<img src=x onerror=alert(1)>';
  expect(statements((entry) => (entry.note = text))).toEqual([{ kind: 'note', text }]);
});
