import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../../clinical/facts.ts';
import { chartWith, dose, effect, testDay } from '../patient/chart-for-tests.ts';
import { blankEntry, type VisitEntry } from './entry.ts';
import { effectQuestions } from './effect-facts.ts';
import { factsOf } from './visit-facts.ts';

const empty = chartWith();

function read(change: (entry: VisitEntry) => void, chart = empty) {
  const entry = blankEntry(testDay);
  change(entry);
  return factsOf(entry, chart, testDay);
}
const statements = (...of: Parameters<typeof read>) =>
  read(...of).facts.map(({ statement }) => statement);

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
      { medicine: 'pregabalin', amount: '150', stop: null, isNew: true },
      { medicine: 'ibuprofen', amount: '', stop: 'completed', isNew: false },
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

describe('scores', () => {
  it.each([
    ['11', 'Pain is 0 to 10; 11 cannot be saved.'],
    ['-1', 'Pain is 0 to 10; -1 cannot be saved.'],
    ['6.5', 'Pain is 0 to 10 in whole numbers; 6.5 cannot be saved.'],
    ['bad', 'Pain is 0 to 10; bad cannot be saved.'],
  ])('pain %s is refused in words that say what to do', (typed, message) => {
    expect(read((entry) => (entry.pain = typed))).toMatchObject({
      facts: [],
      problems: [{ field: 'pain', message }],
    });
  });

  it('a PEG with a gap is not saved and points at the gap', () => {
    const [problem] = read((entry) => (entry.forms['peg'] = ['7', '', '8'])).problems;
    expect(problem?.field).toBe('peg-1');
    expect(problem?.message).toContain('1 missing');
  });

  it('an ODI with one section left out is scored over the nine answered', () => {
    const [odi] = statements(
      (entry) => (entry.forms['odi'] = ['2', '2', '2', '2', '2', '2', '2', '', '1', '1']),
    );
    expect(odi).toMatchObject({
      instrument: 'odi',
      value: 35.6,
      items: [2, 2, 2, 2, 2, 2, 2, null, 1, 1],
    });
  });

  it('the self-harm item of a PHQ-9 is kept by itself', () => {
    const phq9 = statements(
      (entry) => (entry.forms['phq9'] = ['0', '0', '0', '0', '0', '0', '0', '0', '1']),
    );
    expect(phq9).toMatchObject([
      { instrument: 'phq9', value: 1 },
      { instrument: 'phq9_item9', value: 1 },
    ]);
  });
});

describe('adverse effects', () => {
  const onPregabalin = chartWith(
    dose('2026-10-01', 'pregabalin', 150),
    effect('2026-10-20', 'dizziness', 2, 'pregabalin'),
    effect('2026-10-20', 'headache', 1, null),
  );

  it('are asked by what is taken, started today, or still open', () => {
    const entry = blankEntry(testDay);
    entry.doses = [{ medicine: 'duloxetine', amount: '30', stop: null, isNew: true }];
    const asked = effectQuestions(entry, onPregabalin).map(({ medicine, term, before }) => [
      medicine,
      term,
      before,
    ]);
    expect(asked).toContainEqual(['pregabalin', 'dizziness', 2]);
    expect(asked).toContainEqual(['duloxetine', 'nausea', null]);
    expect(asked).toContainEqual([null, 'headache', 1]);
  });

  it('asked and none is a fact, and resolves what was open', () => {
    expect(statements((entry) => (entry.noEffects = true), onPregabalin)).toEqual([
      { kind: 'adverse_effect', term: 'dizziness', grade: 0, medicine: 'pregabalin' },
      { kind: 'adverse_effect', term: 'headache', grade: 0, medicine: null },
      { kind: 'adverse_effect_check' },
    ]);
  });

  it('"none" for an effect that was never reported records nothing', () => {
    const chosen = [{ medicine: 'pregabalin', term: 'blurred_vision', grade: 0 as const }];
    expect(statements((entry) => (entry.effects = chosen), onPregabalin)).toEqual([]);
  });
});

describe('medicines', () => {
  it.each(['abc', '0', '-75'])('a dose of %s is refused at its field', (amount) => {
    const { facts, problems } = read(
      (entry) => (entry.doses = [{ medicine: 'pregabalin', amount, stop: null, isNew: false }]),
    );
    expect(facts).toEqual([]);
    expect(problems[0]?.field).toBe('dose-pregabalin');
    expect(problems[0]?.message).toContain('above 0');
  });

  it('a new medicine without a dose asks for one', () => {
    const { problems } = read(
      (entry) => (entry.doses = [{ medicine: 'gabapentin', amount: '', stop: null, isNew: true }]),
    );
    expect(problems[0]?.message).toMatch(/Give the dose of Gabapentin in mg\/day/);
  });

  it('a stop is a dose of 0 with its reason', () => {
    expect(
      statements(
        (entry) =>
          (entry.doses = [{ medicine: 'ibuprofen', amount: '', stop: 'completed', isNew: false }]),
      ),
    ).toMatchObject([{ amount: 0, stopReason: 'completed' }]);
  });
});

describe('measurements', () => {
  it('are converted once, with what was typed kept beside', () => {
    const [lab] = statements(
      (entry) => (entry.labs['creatinine'] = { value: '88,4', unit: 'umol/L' }),
    );
    expect(lab).toMatchObject({ value: 1, reportedValue: 88.4, reportedUnit: 'umol/L' });
  });

  it('a weight in pounds is kept in kilograms', () => {
    expect(statements((entry) => (entry.weight = { value: '180', unit: 'lb' }))).toMatchObject([
      { weightKg: 81.6 },
    ]);
  });

  it.each([
    ['weight', (entry: VisitEntry): unknown => (entry.weight.value = '900'), /2 to 500 kg/],
    ['systolic', (entry: VisitEntry): unknown => (entry.systolic = '700'), /40 to 320 mmHg/],
    ['diastolic', (entry: VisitEntry): unknown => (entry.systolic = '120'), /both values/],
    [
      'lab-hba1c',
      (entry: VisitEntry): unknown => (entry.labs['hba1c'] = { value: '70', unit: '%' }),
      /not plausible/,
    ],
  ] as const)('%s out of range is refused at its field', (field, change, words) => {
    const { problems } = read((entry) => void change(entry));
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toMatch(words);
  });
});

describe('red flags', () => {
  it('findings without a tick, and a cleared flag without its outcome, are not saved', () => {
    expect(read((entry) => (entry.redFlags.screened = 'findings')).problems[0]?.field).toBe(
      'red-flags',
    );
    const cleared = read((entry) => {
      entry.redFlags = { screened: 'findings', positive: [], cleared: ['RF-CA-1'], outcome: ' ' };
    });
    expect(cleared.problems[0]?.field).toBe('red-flag-outcome');
  });

  it('all clear is a screen with nothing found', () => {
    const [screen] = statements((entry) => (entry.redFlags.screened = 'all_clear'));
    expect(screen).toEqual({ kind: 'red_flag_screen', positive: [], cleared: [], outcome: null });
  });
});

describe('the day of the visit', () => {
  it('may lie back, and the facts then carry it', () => {
    const { facts } = read((entry) => Object.assign(entry, { on: '2026-11-01', pain: '4' }));
    expect(facts[0]?.on).toBe('2026-11-01');
  });

  it.each(['2026-11-24', '', '2026-02-30'])('%j is refused and nothing is handed over', (on) => {
    const { facts, problems } = read((entry) => Object.assign(entry, { on, pain: '4' }));
    expect(facts).toEqual([]);
    expect(problems[0]?.field).toBe('on');
  });
});

it('markup in a note stays text', () => {
  const text = '<img src=x onerror=alert(1)>';
  expect(statements((entry) => (entry.note = text))).toEqual([{ kind: 'note', text }]);
});
