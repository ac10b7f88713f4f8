import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { draftFactSchema } from '../../clinical/facts.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { chartWith, dose, effect, fact, score, testDay } from '../patient/chart-for-tests.ts';
import { blankEntry, type StopReason, type VisitEntry } from './entry.ts';
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
      { medicine: 'naproxen', amount: '500', stop: null, isNew: true },
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

  it('"none" for one effect is a report of grade 0 that names the medicine', () => {
    const chosen = [{ medicine: 'pregabalin', term: 'blurred_vision', grade: 0 as const }];
    expect(statements((entry) => (entry.effects = chosen), onPregabalin)).toEqual([
      { kind: 'adverse_effect', term: 'blurred_vision', grade: 0, medicine: 'pregabalin' },
    ]);
  });

  it('"none" for every effect that is asked records that they were asked, and closes R29', () => {
    const chart = chartWith(dose('2026-10-01', 'pregabalin', 150));
    const { facts } = read((entry) => {
      entry.effects = effectQuestions(entry, chart).map(({ medicine, term }) => ({
        medicine,
        term,
        grade: 0 as const,
      }));
    }, chart);
    expect(facts.map(({ statement }) => statement)).toEqual([{ kind: 'adverse_effect_check' }]);
    const [checked] = facts;
    if (!checked) throw new Error('nothing was recorded');
    const asked = (...more: Parameters<typeof chartWith>) =>
      evaluate(chartWith(dose('2026-10-01', 'pregabalin', 150), ...more)).map(({ key }) => key);
    expect(asked()).toContain('R29:pregabalin');
    expect(asked(fact(checked.on, checked.statement))).not.toContain('R29:pregabalin');
  });
});

describe('a second entry of the same day', () => {
  const wrong = dose(testDay, 'pregabalin', 750);

  it('corrects the first, and says so', () => {
    const { facts, lines } = read(
      (entry) =>
        (entry.doses = [{ medicine: 'pregabalin', amount: '75', stop: null, isNew: false }]),
      chartWith(wrong),
    );
    expect(facts).toMatchObject([{ replaces: wrong.id, statement: { amount: 75 } }]);
    expect(lines[0]).toBe('Pregabalin now 75 mg/day (corrects 750 mg/day recorded today)');
  });

  it('takes back every other record of the item, because the more cautious would count', () => {
    const other = dose(testDay, 'pregabalin', 600);
    const { facts } = read(
      (entry) =>
        (entry.doses = [{ medicine: 'pregabalin', amount: '75', stop: null, isNew: false }]),
      chartWith(wrong, other),
    );
    expect(facts).toMatchObject([
      { replaces: other.id, statement: { kind: 'dose', amount: 75 } },
      { replaces: wrong.id, statement: { kind: 'void' } },
    ]);
  });

  it('that says the same is not saved again', () => {
    const chart = chartWith(score(testDay, 'nrs_avg', 7));
    const again = fact(testDay, { kind: 'mechanism', mechanism: 'mixed' });
    expect(read((entry) => (entry.mechanism = 'mixed'), chartWith(again)).facts).toEqual([]);
    expect(read((entry) => (entry.pain = '4'), chart).facts).toMatchObject([
      { replaces: expect.stringContaining('019ab000') as string, statement: { value: 4 } },
    ]);
  });

  it('of weight keeps the blood pressure that was recorded with the first', () => {
    const measured = fact(testDay, {
      kind: 'vital',
      weightKg: 8.69,
      heightCm: null,
      systolic: 130,
      diastolic: 80,
      heartRate: null,
    });
    const { facts } = read(
      (entry) => (entry.weight = { value: '86.9', unit: 'kg' }),
      chartWith(measured),
    );
    expect(facts).toMatchObject([
      { replaces: measured.id, statement: { weightKg: 86.9, systolic: 130, diastolic: 80 } },
    ]);
  });

  it('of a red-flag screen keeps the flags it does not speak of', () => {
    const screen = fact(testDay, {
      kind: 'red_flag_screen',
      positive: ['RF-CES-1', 'RF-CA-1'],
      cleared: [],
      outcome: null,
    });
    const { facts } = read((entry) => {
      entry.redFlags = {
        screened: 'findings',
        positive: [],
        cleared: ['RF-CES-1'],
        outcome: 'ticked by mistake',
      };
    }, chartWith(screen));
    expect(facts).toMatchObject([
      { replaces: screen.id, statement: { positive: ['RF-CA-1'], cleared: ['RF-CES-1'] } },
    ]);
  });

  it('of another day stands beside it', () => {
    const before = chartWith(dose('2026-11-01', 'pregabalin', 150));
    expect(
      read(
        (entry) =>
          (entry.doses = [{ medicine: 'pregabalin', amount: '225', stop: null, isNew: false }]),
        before,
      ).facts,
    ).toMatchObject([{ replaces: null }]);
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

  const onIbuprofen = chartWith(dose('2026-11-01', 'ibuprofen', 1200));
  const stop =
    (reason: StopReason | '') =>
    (entry: VisitEntry): unknown =>
      (entry.doses = [{ medicine: 'ibuprofen', amount: '', stop: reason, isNew: false }]);

  it('a stop is a dose of 0 with its reason', () => {
    expect(statements(stop('completed'), onIbuprofen)).toMatchObject([
      { amount: 0, stopReason: 'completed' },
    ]);
  });

  it('a stop without a reason is not saved, and nothing is presumed', () => {
    expect(read(stop(''), onIbuprofen)).toMatchObject({
      facts: [],
      problems: [{ field: 'dose-ibuprofen', message: 'Choose why Ibuprofen is stopped.' }],
    });
  });

  it('a stop of what was not taken on the day says so instead of vanishing', () => {
    const { facts, problems } = read(
      (entry) => {
        entry.on = '2026-10-01';
        stop('completed')(entry);
      },
      onIbuprofen.asOf(day('2026-10-01')),
    );
    expect(facts).toEqual([]);
    expect(problems[0]?.message).toMatch(/Ibuprofen was not taken on 1 Oct 2026/);
  });

  it('"1,200" is refused as a dose, with how to write it', () => {
    const { facts, problems } = read(
      (entry) =>
        (entry.doses = [{ medicine: 'ibuprofen', amount: '1,200', stop: null, isNew: true }]),
    );
    expect(facts).toEqual([]);
    expect(problems[0]?.message).toContain('write 1200');
  });

  it('a dose above the maximum is asked about, and saved once it is confirmed', () => {
    const change = (entry: VisitEntry): unknown =>
      (entry.doses = [{ medicine: 'duloxetine', amount: '600', stop: null, isNew: true }]);
    const { doubt, message } = read((entry) => void change(entry)).problems[0] ?? {};
    expect(message).toMatch(/600 mg\/day is above/);
    const confirmed = read((entry) => {
      change(entry);
      entry.confirmed = [doubt ?? ''];
    });
    expect(confirmed.problems).toEqual([]);
  });

  it('insulin is started without a number, because it is not given in mg', () => {
    expect(
      statements(
        (entry) =>
          (entry.doses = [{ medicine: 'insulin_glargine', amount: '', stop: null, isNew: true }]),
      ),
    ).toMatchObject([{ medicine: 'insulin_glargine', amount: null }]);
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
      { weightKg: expect.closeTo(81.6467, 3) as number },
    ]);
  });

  it('a weight is kept as it was typed', () => {
    expect(statements((entry) => (entry.weight = { value: '81.46', unit: 'kg' }))).toMatchObject([
      { weightKg: 81.46 },
    ]);
  });

  it('a weight far from the last one is asked about', () => {
    const before = fact('2026-11-19', {
      kind: 'vital',
      weightKg: 86.9,
      heightCm: null,
      systolic: null,
      diastolic: null,
      heartRate: null,
    });
    const { problems } = read(
      (entry) => (entry.weight = { value: '8.69', unit: 'kg' }),
      chartWith(before),
    );
    expect(problems).toMatchObject([
      { field: 'weight', message: '86.9 → 8.69 kg in 4 days. Is this right?' },
    ]);
  });

  it.each([
    [
      'systolic',
      (entry: VisitEntry): unknown => Object.assign(entry, { systolic: '80', diastolic: '120' }),
      /higher one/,
    ],
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

it('everything a prompt may ask for beyond a routine visit becomes a fact the record accepts', () => {
  const { facts, problems } = read((entry) => {
    entry.forms['dn4'] = Array.from({ length: 10 }, () => '1');
    entry.forms['start_back'] = Array.from({ length: 9 }, () => '1');
    entry.height = '168';
    entry.heartRate = '72';
    entry.labs['sodium'] = { value: '138', unit: 'mmol/L' };
    entry.care = {
      strength: { L_L5: '3', R_L5: '5' },
      progressive: true,
      therapy: { physical_therapy: 'structured', cbt: 'referred' },
      sessions: { physical_therapy: { count: '2', lastOn: '2026-11-20' } },
      referrals: { spine_urgent: 'sent' },
      referralOutcomes: {},
      events: { safety_assessment: 'No plan, safe at home', ecg: '' },
      trials: { vitamin_d: 'benefit' },
      refused: ['neuropathic_agent'],
      conditions: [{ condition: 'heart_failure', present: true }],
      allergies: [{ substance: 'Penicillin', medicine: null, reaction: '' }],
    };
  });
  expect(problems).toEqual([]);
  expect(new Set(facts.map(({ statement }) => statement.kind))).toEqual(
    new Set([
      'score',
      'vital',
      'lab',
      'neuro_exam',
      'therapy',
      'therapy_session',
      'referral',
      'refusal',
      'care_event',
      'supplement_trial',
      'condition',
      'allergy',
    ]),
  );
  for (const draft of facts) expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
});

it('a safety assessment is not saved without its outcome, a grade of strength not above 5', () => {
  const { facts, problems } = read((entry) => {
    entry.care.events = { safety_assessment: ' ' };
    entry.care.strength = { L_L2: '6' };
  });
  expect(facts).toEqual([]);
  expect(problems.map(({ field }) => field)).toEqual(['strength-L_L2', 'event-safety_assessment']);
});
