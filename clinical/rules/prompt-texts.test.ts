import { describe, expect, it } from 'vitest';
import { caseDay, caseFact, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import type { NotFiring } from '../prompt.ts';
import { explain } from './evaluate.ts';
import { factUsed } from './fact-label.ts';
import {
  asked,
  chartOn,
  creatinine,
  dose,
  effect,
  event,
  lab,
  pain,
  pressure,
  promptOf,
  score,
  screen,
} from './patient-for-tests.ts';
import { defaultProtocol } from '../protocol.ts';

const on = (d: number): string => caseDay(d);

describe('the text of a prompt', () => {
  it('says since when a medicine is taken, and since when at its present dose', () => {
    const raised = [pain(0, 7), dose(0, 'duloxetine', 30), dose(36, 'duloxetine', 60), pain(36, 7)];
    const { title, meaning } = promptOf('R40', chartOn(36, [...raised, creatinine(0)]));
    expect(title).toBe('First-line treatment inadequate: Duloxetine');
    expect(meaning).toContain(`Duloxetine since ${on(0)}, 60 mg/day since today.`);
    expect(meaning).toContain(`7 on ${on(0)}, 7 on ${on(36)}: response inadequate`);
  });

  it('names what to switch to with its start, the earlier trial and the kidney function', () => {
    const events = [
      dose(-300, 'pregabalin', 150),
      dose(-200, 'pregabalin', 0),
      pain(0, 7),
      dose(0, 'duloxetine', 60),
      pain(43, 7),
      creatinine(43, 1.6),
    ];
    const { meaning } = promptOf('R40', chartOn(43, events));
    expect(meaning).toMatch(/Switch to, or add, one of: pregabalin \(from 25 mg\/day, stopped on /);
    expect(meaning).toMatch(/ or gabapentin \(from 100 mg\/day\)\. For each: CrCl 56\.9 mL\/min/);
  });

  it('says whose function improved, from which day and value to which', () => {
    const events = [pain(0, 8), score(0, 'odi', 62), pain(60, 7), score(60, 'odi', 48)];
    expect(promptOf('R14', chartOn(60, events)).meaning).toMatch(
      `Since enrolment function has improved (ODI 62 on ${on(0)}, 48 on ${on(60)}), pain has not`,
    );
  });

  it('does not hide that function got worse on the present trial', () => {
    const events = [
      ...[pain(0, 8), score(0, 'odi', 62), score(40, 'odi', 32), dose(40, 'duloxetine', 30)],
      ...[pain(60, 7), score(60, 'odi', 48)],
    ];
    expect(promptOf('R14', chartOn(60, events)).meaning).toContain(
      `On duloxetine (since ${on(40)}): ODI 32 on ${on(40)}, 48 on ${on(60)}.`,
    );
  });

  it('says how to act on a kidney value, and its day', () => {
    const events = [dose(0, 'duloxetine', 60), creatinine(5, 3.5)];
    const { title, meaning } = promptOf('R32', chartOn(9, events));
    expect(title).toMatch(/^Dose above the renal limit: Duloxetine 60 mg\/day at CrCl 26/);
    expect(meaning).toMatch(new RegExp(`CrCl 26 mL/min on ${on(5)}: avoid; taper and change\\.$`));
  });

  it('asks to repeat a kidney value that is years old', () => {
    const events = [lab(-2900, 'egfr', 28), dose(0, 'ibuprofen', 1200)];
    const { title, meaning } = promptOf('R33', chartOn(3, events));
    expect(title).toBe('Oral NSAID with reduced eGFR: Ibuprofen, eGFR 28, 7 years ago');
    expect(meaning).toContain(`eGFR 28 on ${on(-2900)}, 7 years ago. Repeat it; stop the NSAID`);
  });

  it('asks to measure again before acting on an old blood pressure', () => {
    const old = [dose(0, 'duloxetine', 60), pressure(5, 162, 117)];
    const { title, meaning, urgency } = promptOf('R76', chartOn(535, old));
    expect(urgency).toBe('urgent');
    expect(title).toBe('Measure blood pressure today: last 162/117, 17 months ago, on duloxetine');
    expect(meaning).toContain(`Measure today: last 162/117 mmHg on ${on(5)}, 17 months ago`);
    const fresh = promptOf('R76', chartOn(10, old));
    expect(fresh.meaning).toContain('Act today: treat, and reduce or stop it.');
  });

  it.each([
    [
      'R38',
      [dose(0, 'naproxen', 500), dose(0, 'lisinopril', 10)],
      'Naproxen with lisinopril: interaction',
    ],
    [
      'R30',
      [dose(0, 'duloxetine', 60), effect(1, 'nausea', 3, 'duloxetine')],
      'Severe nausea on duloxetine: hold or reduce',
    ],
    ['R12', [pain(2, 5), score(-40, 'peg', 5)], `Function due: last PEG 5 on ${on(-40)}`],
    ['R24', [dose(0, 'duloxetine', 600)], 'Dose above protocol maximum: Duloxetine 600 mg/day'],
    ['R01', [screen(1, ['RF-CES-2'])], 'Red flag, emergency: saddle numbness'],
    ['R07', [dose(0, 'pregabalin', 75)], 'Trial baseline missing: Pregabalin'],
    ['R79', [dose(0, 'duloxetine', 60), lab(1, 'alt', 150.1234)], 'ALT 150.12 U/L on duloxetine'],
  ] satisfies [string, CaseEvent[], string][])(
    '%s names its subject in its title',
    (id, events, title) => {
      expect(promptOf(id, chartOn(9, events)).title).toBe(title);
    },
  );
});

describe('the facts behind a prompt', () => {
  it('are read with two decimals at most, while the data keep theirs', () => {
    const statement = { kind: 'lab', lab: 'hba1c', value: 7.8697750319521544 };
    const reported = { reportedValue: 7.8697750319521544, reportedUnit: '%' };
    const fact = caseFact('test', 0, { ...statement, ...reported }, 1, 'lab');
    expect(factUsed(fact).label).toMatch(/ 7\.87 %$/);
    expect(fact.statement).toMatchObject({ value: 7.8697750319521544 });
  });

  it('name CBT, B12 and red flags by their names', () => {
    const events = [
      event(0, 'cbt', { status: 'active' }),
      event(0, 'ecg'),
      screen(0, ['RF-CES-2']),
    ];
    const facts = caseFacts('test', {}, events).map((fact) => factUsed(fact).label);
    expect(facts).toEqual(['CBT: active', 'ECG', 'Red-flag screen: saddle numbness found']);
  });

  it('of a CBT prompt are those of the failed trial', () => {
    const trial = [pain(0, 7), dose(0, 'duloxetine', 60), pain(43, 7)];
    const { explanation } = promptOf('R46', chartOn(43, trial));
    expect(explanation.facts.map(({ label }) => label)).toContain('Duloxetine 60 mg/day');
  });

  it('of a mood prompt leave out what was done before the score', () => {
    const events = [event(-20, 'cbt', { status: 'active' }), score(0, 'phq9', 14)];
    const { explanation } = promptOf('R45', chartOn(3, events));
    expect(explanation.facts.map(({ label }) => label)).toEqual(['PHQ-9 14/27']);
  });
});

describe('why a rule is silent', () => {
  const because = (id: string, day: number, events: CaseEvent[]): string[] =>
    explain(id, chartOn(day, events), defaultProtocol)
      .filter((said): said is NotFiring => 'because' in said)
      .map((said) => said.because);

  it.each<[string, number, CaseEvent[], string]>([
    ['R03', 1, [screen(0)], 'the last screen is from yesterday; the next is due after 28 days'],
    ['R34', 0, [], 'no oral NSAID is taken'],
    ['R76', 0, [], 'no SNRI or oral NSAID is taken'],
    ['R79', 0, [], 'neither duloxetine nor an oral NSAID is taken'],
    [
      'R20',
      3,
      [dose(0, 'pregabalin', 75)],
      '75 mg/day began 3 days ago; a step is due after 7 days on it',
    ],
    [
      'R20',
      8,
      [dose(0, 'pregabalin', 75), creatinine(0)],
      'the response cannot be worked out without a pain score to serve as baseline',
    ],
    [
      'R20',
      8,
      [pain(0, 7), pain(7, 7), dose(0, 'pregabalin', 75), creatinine(0)],
      `side effects were not asked about since the dose began on ${on(0)}`,
    ],
    [
      'R20',
      8,
      [pain(0, 7), pain(7, 3), dose(0, 'pregabalin', 75), creatinine(0), asked(7)],
      `the response is adequate (Pain NRS, average 7 on ${on(0)}, 3 on ${on(7)})`,
    ],
    [
      'R74',
      30,
      [lab(0, 'hba1c', 6.5)],
      `the last HbA1c is from ${on(0)}; the next is due after 180 days`,
    ],
    [
      'R70',
      30,
      [dose(0, 'metformin', 1000), lab(0, 'b12_total', 400)],
      `the last total B12 is from ${on(0)}; the next is due after 365 days`,
    ],
    [
      'R10',
      3,
      [score(0, 'peg', 5)],
      `pain and function were last recorded together on ${on(0)}, 3 days ago; the next is due after 14 days`,
    ],
  ])('%s on day %i answers in a sentence', (id, day, events, text) => {
    expect(because(id, day, events)).toEqual([text]);
  });
});

it('a chart without anything is silent without holes in its sentences', () => {
  const chart = buildChart({ patient: casePatient({}), facts: [], on: caseDay(3) });
  const silent = explain('R31', chart, defaultProtocol).filter(
    (said): said is NotFiring => 'because' in said,
  );
  expect(silent.map((said) => said.because)).toEqual([
    'no medicine that depends on kidney function is taken',
  ]);
});
