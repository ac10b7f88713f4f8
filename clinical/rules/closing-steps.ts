/**
 * What a clinician can record to close a prompt: its "what would close it" as facts. Each entry of a
 * list closes the prompt by itself. A step counts from the day after, since of several records on one
 * day the more cautious counts.
 */
import type { Chart } from '../chart.ts';
import type { Day } from '../day.ts';
import type { Statement } from '../facts.ts';
import { classesOf } from '../formulary/index.ts';
import { changeOf, functionPriority, instrument } from '../instruments/index.ts';
import { episodeBaseline } from '../measures/response.ts';
import type { Prompt } from '../prompt.ts';

export type ClosingStep = {
  name: string;
  statements: readonly Statement[];
  /** The clinical day, where that is not the day on which it is recorded. */
  on?: Day;
  /** Days until it has closed the prompt: a washout, or a watch that runs out. */
  after?: number;
};
type Steps = (prompt: Prompt, chart: Chart) => readonly ClosingStep[];

/** The ways to close a prompt that facts can express, by rule. */
export const closingSteps: Readonly<Record<string, Steps>> = {
  R01: ({ subject }) => [cleared(subject)],
  R02: () => [
    step('urgent spinal referral', referral('spine_urgent')),
    step('recovery', { kind: 'neuro_exam', myotomes: fullStrength, progressive: false }),
  ],
  R03: () => [step('screen', screen)],
  R04: () => [step('screen', score('dn4', 0)), step('classification', mechanism('mixed'))],
  R05: () => [
    step('agent', dose('lidocaine_patch_5', 1)),
    step('declined', { kind: 'refusal', of: 'neuropathic_agent' }),
    step('musculoskeletal', mechanism('musculoskeletal')),
  ],
  R06: () => [step('classification', mechanism('mixed'))],
  R07: (prompt, chart) => {
    const start = chart.use(prompt.subject ?? '')?.episode.start.on;
    return start ? [{ ...step('baseline', score('nrs_avg', 5)), on: start }] : [];
  },
  R09: ({ subject }) => [cleared(subject)],
  R10: () => reassessed,
  R11: () => reassessed,
  R12: () => [step('function', score('odi', 20)), step('PEG', score('peg', 4))],
  R13: (_, chart) => [
    step('pain is back', score('nrs_avg', 10), score('peg', 10)),
    ...(functionCanImprove(chart) ? [step('function', ...bestFunction)] : []),
  ],
  R14: () => [noPain],
  R15: () => [step('pain', score('nrs_avg', 0))],
  R20: (prompt) => [stop(prompt), noPain, severe(prompt)],
  R21: (prompt) => [stop(prompt), noPain, severe(prompt)],
  R23: (prompt) => [stop(prompt), noPain],
  R24: (prompt) => [stop(prompt)],
  R29: () => [step('nothing to report', { kind: 'adverse_effect_check' })],
  R30: ({ subject, urgency }, chart) => {
    const named = namedFor(chart, subject ?? '');
    const all = named.flatMap((medicine) => medicine ?? []);
    return [
      step('resolved', ...named.map((medicine) => effect(subject ?? '', 0, medicine))),
      ...(urgency === 'action' && !named.includes(null)
        ? [step('stopped', ...all.map((medicine) => dose(medicine, 0)))]
        : []),
    ];
  },
  R31: (prompt, chart) => [
    stop(prompt),
    // Without age and sex no creatinine tells the kidney function; below 18 years nothing does.
    ...(isAdult(chart) && chart.patient.sex !== 'unknown'
      ? [step('creatinine', lab('creatinine', 1))]
      : []),
    ...(isAdult(chart) ? [step('eGFR', lab('egfr', 80))] : []),
  ],
  R32: (prompt) => [stop(prompt)],
  R33: (prompt, chart) => [
    stop(prompt),
    ...(chart.hasCondition('dialysis') ? [] : [step('eGFR', lab('egfr', 80))]),
  ],
  R34: (_, chart) => [stopClass(chart, 'nsaid_oral')],
  R35: ({ subject }) => [
    step('taken again', dose(subject ?? '', 10)),
    { name: 'time', statements: [], after: 15 },
  ],
  R36: ({ subject }) => {
    const [medicine = '', condition = ''] = (subject ?? '').split(':');
    const stopped = step('stopped', dose(medicine, 0));
    // A hypersensitivity that an adverse effect stands for is not a recorded condition.
    return condition.startsWith('hypersensitivity')
      ? [stopped]
      : [stopped, step('condition ended', { kind: 'condition', condition, present: false })];
  },
  R37: (prompt) => [
    stop(prompt),
    step(
      'resolved',
      vital({ weightKg: 50 }),
      ...['peripheral_oedema', 'weight_gain'].map((term) => effect(term, 0, prompt.subject)),
    ),
  ],
  R38: (_, chart) => [
    {
      name: 'all stopped',
      statements: chart.active().map(({ medicine }) => dose(medicine, 0)),
      after: 60,
    },
  ],
  R39: (prompt) => [
    stop(prompt),
    step('ended', noCondition('pregnancy'), noCondition('pregnancy_20w')),
  ],
  R40: (prompt) => [stop(prompt), noPain],
  R42: () => [step('PHQ-2', score('phq2', 0)), step('PHQ-9', score('phq9', 0))],
  R43: () => [step('PHQ-9', score('phq9', 0), score('phq9_item9', 0))],
  R44: () => [step('assessment', event('safety_assessment'))],
  R45: () => [
    step('referral', referral('mental_health')),
    step('CBT', cbt('active')),
    step('low scores', score('phq9', 0), score('gad7', 0)),
  ],
  R46: () => (['referred', 'active', 'declined'] as const).map((is) => step(is, cbt(is))),
  R47: () => [step('referral', referral('pain_specialist')), noPain],
  R48: () => [
    step('programme', therapy('structured')),
    step('referral', referral('pain_specialist')),
    noPain,
  ],
  R49: ({ subject }) =>
    (['seen', 'declined'] as const).flatMap((status) =>
      destinations
        .filter((to) => to === subject)
        .map((to) => step(status, { kind: 'referral', to, status, outcome: null })),
    ),
  R50: () => [
    step('programme', therapy('structured')),
    step('declined', { kind: 'refusal', of: 'physical_therapy' }),
  ],
  R51: (_, chart) => [
    step('programme', therapy('structured')),
    step('completed', therapy('completed')),
    ...(chart.therapy('physical_therapy').at(-1)?.value === 'structured'
      ? [step('session', { kind: 'therapy_session', therapy: 'physical_therapy' })]
      : []),
  ],
  R52: () => [step('plan', event('weight_plan'))],
  R54: () => [
    step('pain specialist', referral('pain_specialist')),
    step('spine', referral('spine')),
  ],
  R60: (prompt) => [stop(prompt)],
  R61: (prompt) => [stop(prompt)],
  R62: (_, chart) => [stopClass(chart, 'opioid')],
  R70: () => [step('B12', lab('b12_total', 500)), step('stopped', dose('metformin', 0))],
  R71: ({ urgency }) => [
    step('B12', lab('b12_total', 500)),
    ...(urgency === 'info'
      ? [step('MMA', lab('mma', 200)), step('active B12', lab('b12_active', 60))]
      : [step('treated', event('b12_treatment'))]),
  ],
  R73: ({ subject }) =>
    vitamins
      .filter(({ vitamin }) => vitamin === subject)
      .flatMap(({ vitamin, test }) => [
        step('result', lab(test, 100)),
        step('trial', { kind: 'supplement_trial', vitamin, outcome: 'no_benefit' }),
      ]),
  R74: () => [step('HbA1c', lab('hba1c', 6))],
  R75: (prompt) => [stop(prompt), step('HbA1c', lab('hba1c', 4))],
  R76: (prompt) => [stop(prompt), step('pressure', vital({ systolic: 120, diastolic: 75 }))],
  R77: (prompt) => [stop(prompt), step('sodium', lab('sodium', 140))],
  R78: (prompt) => [stop(prompt), step('ECG', event('ecg'))],
  R79: (prompt) => [stop(prompt), step('results', lab('alt', 20), lab('potassium', 4))],
};

const screen: Statement = { kind: 'red_flag_screen', positive: [], cleared: [], outcome: null };
const destinations = [
  'pain_specialist',
  'spine',
  'spine_urgent',
  'mental_health',
  'other',
] as const;
const vitamins = [
  { vitamin: 'vitamin_d', test: 'vitd_25oh' },
  { vitamin: 'vitamin_b12', test: 'b12_total' },
] as const;
const fullStrength = Object.fromEntries(
  ['L', 'R'].flatMap((side) =>
    ['C5', 'C6', 'C7', 'C8', 'T1', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3'].map(
      (level) => [`${side}_${level}`, 5] as const,
    ),
  ),
);
const reassessed: readonly ClosingStep[] = [
  step('PEG', score('peg', 4)),
  step('pain and function', score('nrs_avg', 4), score('odi', 20)),
];
const noPain = step('adequate response', score('nrs_avg', 0), score('peg', 0));
const bestFunction = [
  score('odi', 0),
  score('rmdq24', 0),
  score('promis_pi_4a', 41.6),
  score('qbpds', 0),
  score('psfs', 10),
  score('bpi_interference', 0),
  score('peg', 0),
];

function step(name: string, ...statements: Statement[]): ClosingStep {
  return { name, statements };
}
function cleared(flag: string | null): ClosingStep {
  return step('cleared', {
    kind: 'red_flag_screen',
    positive: [],
    cleared: [flag ?? ''],
    outcome: 'settled',
  });
}
function stop({ subject }: Prompt): ClosingStep {
  return step('stopped', dose(subject ?? '', 0));
}
function stopClass(chart: Chart, id: string): ClosingStep {
  const taken = chart.active().filter(({ medicine }) => classesOf(medicine).includes(id));
  return step('all stopped', ...taken.map(({ medicine }) => dose(medicine, 0)));
}
function isAdult({ age }: Chart): boolean {
  return age !== null && age >= 18;
}
function severe({ subject }: Prompt): ClosingStep {
  return step('side effect', effect('somnolence', 3, subject));
}
function effect(term: string, grade: 0 | 3, medicine: string | null): Statement {
  return { kind: 'adverse_effect', term, grade, medicine };
}
function namedFor(chart: Chart, term: string): (string | null)[] {
  const reports = chart.facts('adverse_effect').filter(({ statement }) => statement.term === term);
  return [...new Set(reports.map(({ statement }) => statement.medicine))];
}
function dose(medicine: string, amount: number): Statement {
  return {
    kind: 'dose',
    medicine,
    amount,
    stopReason: amount === 0 ? 'other' : null,
    regimen: null,
  };
}
function score(id: string, value: number) {
  return { kind: 'score' as const, instrument: id, value, items: null };
}
function lab(id: string, value: number): Statement {
  return { kind: 'lab', lab: id, value, reportedValue: value, reportedUnit: '' };
}
function mechanism(is: 'mixed' | 'musculoskeletal'): Statement {
  return { kind: 'mechanism', mechanism: is };
}
function noCondition(condition: string): Statement {
  return { kind: 'condition', condition, present: false };
}
function event(id: 'safety_assessment' | 'weight_plan' | 'b12_treatment' | 'ecg'): Statement {
  return { kind: 'care_event', event: id, outcome: null };
}
function referral(to: (typeof destinations)[number]): Statement {
  return { kind: 'referral', to, status: 'sent', outcome: null };
}
function cbt(status: 'referred' | 'active' | 'declined'): Statement {
  return { kind: 'therapy', therapy: 'cbt', status, outcome: null };
}
function therapy(status: 'structured' | 'completed'): Statement {
  return { kind: 'therapy', therapy: 'physical_therapy', status, outcome: null };
}
function vital(given: { weightKg?: number; systolic?: number; diastolic?: number }): Statement {
  const nothing = { weightKg: null, heightCm: null, systolic: null, diastolic: null };
  return { kind: 'vital', ...nothing, heartRate: null, ...given };
}
/** From a baseline at the good end of its scale no change can be meaningful. */
function functionCanImprove(chart: Chart): boolean {
  const baselineOf = episodeBaseline(chart);
  const used = functionPriority.find((id) => baselineOf(id) !== null);
  const best = bestFunction.find(({ instrument: id }) => id === used)?.value;
  const before = used === undefined ? undefined : baselineOf(used)?.value;
  if (used === undefined || best === undefined || before === undefined) return false;
  return changeOf(instrument(used), before, best)?.meaningful === true;
}
