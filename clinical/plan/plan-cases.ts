/** Plans with their expected steps, as [day, amount]; days are counted from the day of planning. */
import type { CaseEvent, CasePatient } from '../cases/case-format.ts';
import type { ProfileId } from '../protocol.ts';
import { condition, creatinine, dose } from '../rules/patient-for-tests.ts';

type Steps = readonly (readonly [number, number])[];
export type PlanCase = {
  /** Who and what, as a clinician would say it. */
  says: string;
  medicine: string;
  /** Creatinine mg/dL four days before; null = none on record. */
  kidney?: number | null;
  who?: CasePatient;
  events?: readonly CaseEvent[];
  profile?: ProfileId;
  /** The first day asked for. */
  from?: number;
  steps: Steps;
};

/** A man of 60, 82 kg: CrCl 91 at creatinine 1.0, 48 at 1.9, 25 at 3.6, 13 at 7, 9 at 10. */
const reduced = 1.9;
const severe = 3.6;

export const titrationCases: readonly PlanCase[] = [
  {
    says: 'pregabalin, kidney function normal',
    medicine: 'pregabalin',
    steps: [
      [0, 150],
      [7, 225],
      [14, 300],
    ],
  },
  {
    says: 'pregabalin at CrCl 48: the band start and its cap of 150',
    medicine: 'pregabalin',
    kidney: reduced,
    steps: [
      [0, 75],
      [7, 150],
    ],
  },
  {
    says: 'pregabalin at CrCl 25: 25 to 75',
    medicine: 'pregabalin',
    kidney: severe,
    steps: [
      [0, 25],
      [7, 50],
      [14, 75],
    ],
  },
  {
    says: 'pregabalin at CrCl 13: 25 to 50',
    medicine: 'pregabalin',
    kidney: 7,
    steps: [
      [0, 25],
      [7, 50],
    ],
  },
  {
    says: 'pregabalin at 80 years: the cautious start',
    medicine: 'pregabalin',
    who: { age: 80 },
    kidney: 0.8,
    steps: [
      [0, 75],
      [7, 150],
      [14, 225],
      [21, 300],
    ],
  },
  {
    says: 'pregabalin in frailty: the cautious start',
    medicine: 'pregabalin',
    events: [condition(-30, 'frailty')],
    steps: [
      [0, 75],
      [7, 150],
      [14, 225],
      [21, 300],
    ],
  },
  {
    says: 'pregabalin beside amitriptyline: the cautious start',
    medicine: 'pregabalin',
    events: [dose(-30, 'amitriptyline', 10)],
    steps: [
      [0, 75],
      [7, 150],
      [14, 225],
      [21, 300],
    ],
  },
  {
    says: 'pregabalin without a kidney value: the lowest start and no step',
    medicine: 'pregabalin',
    kidney: null,
    steps: [[0, 25]],
  },
  {
    says: 'pregabalin by the slow profile: from 25, every 14 days',
    medicine: 'pregabalin',
    profile: 'slow_titration',
    steps: [
      [0, 25],
      [14, 75],
      [28, 150],
      [42, 225],
      [56, 300],
    ],
  },
  {
    says: 'pregabalin by the US label: 150 to 300 in one step',
    medicine: 'pregabalin',
    profile: 'us_label_dpn',
    steps: [
      [0, 150],
      [7, 300],
    ],
  },
  {
    says: 'pregabalin by the US label at CrCl 48: the band, not the profile',
    medicine: 'pregabalin',
    profile: 'us_label_dpn',
    kidney: reduced,
    steps: [
      [0, 75],
      [7, 150],
    ],
  },
  {
    says: 'pregabalin, on 150 for ten days: the next step on the day asked for',
    medicine: 'pregabalin',
    events: [dose(-10, 'pregabalin', 150)],
    steps: [
      [0, 225],
      [7, 300],
    ],
  },
  {
    says: 'pregabalin, on 150 for three days: the next step when the interval is over',
    medicine: 'pregabalin',
    events: [dose(-3, 'pregabalin', 150)],
    steps: [
      [4, 225],
      [11, 300],
    ],
  },
  {
    says: 'gabapentin, kidney function normal: 300 every three days to 1800',
    medicine: 'gabapentin',
    steps: [
      [0, 300],
      [3, 600],
      [6, 900],
      [9, 1200],
      [12, 1800],
    ],
  },
  {
    says: 'gabapentin at CrCl 48: 200 to 1400',
    medicine: 'gabapentin',
    kidney: reduced,
    steps: [
      [0, 200],
      [3, 400],
      [6, 600],
      [9, 800],
      [12, 1000],
      [15, 1200],
      [18, 1400],
    ],
  },
  {
    says: 'gabapentin at CrCl 25: 100 to 700',
    medicine: 'gabapentin',
    kidney: severe,
    steps: [
      [0, 100],
      [3, 200],
      [6, 300],
      [9, 500],
      [12, 700],
    ],
  },
  {
    says: 'gabapentin at CrCl 13: 100 to 200',
    medicine: 'gabapentin',
    kidney: 7,
    steps: [
      [0, 100],
      [3, 200],
    ],
  },
  {
    says: 'gabapentin at CrCl 9: 100 and no more',
    medicine: 'gabapentin',
    kidney: 10,
    steps: [[0, 100]],
  },
  {
    says: 'gabapentin at 80 years: 100 first, then the ladder',
    medicine: 'gabapentin',
    who: { age: 80 },
    kidney: 0.8,
    steps: [
      [0, 100],
      [3, 300],
      [6, 600],
      [9, 900],
      [12, 1200],
      [15, 1800],
    ],
  },
  {
    says: 'gabapentin at its target: one step at a time to the limit',
    medicine: 'gabapentin',
    events: [dose(-10, 'gabapentin', 1800)],
    steps: [[0, 2400]],
  },
  {
    says: 'duloxetine: a week of 30, then 60',
    medicine: 'duloxetine',
    steps: [
      [0, 30],
      [7, 60],
    ],
  },
  {
    says: 'duloxetine by the US label: 60 at once',
    medicine: 'duloxetine',
    profile: 'us_label_dpn',
    steps: [[0, 60]],
  },
  {
    says: 'duloxetine by the slow profile: two weeks of 30',
    medicine: 'duloxetine',
    profile: 'slow_titration',
    steps: [
      [0, 30],
      [14, 60],
    ],
  },
  {
    says: 'venlafaxine: 37.5 to 150',
    medicine: 'venlafaxine',
    steps: [
      [0, 37.5],
      [7, 75],
      [14, 150],
    ],
  },
  {
    says: 'venlafaxine at CrCl 25: to 75',
    medicine: 'venlafaxine',
    kidney: severe,
    steps: [
      [0, 37.5],
      [7, 75],
    ],
  },
  {
    says: 'amitriptyline: 10 to 50',
    medicine: 'amitriptyline',
    steps: [
      [0, 10],
      [7, 25],
      [14, 50],
    ],
  },
  {
    says: 'amitriptyline at its target: 75, the most',
    medicine: 'amitriptyline',
    events: [dose(-20, 'amitriptyline', 50)],
    steps: [[0, 75]],
  },
  {
    says: 'nortriptyline without a kidney value: it has no bands',
    medicine: 'nortriptyline',
    kidney: null,
    steps: [
      [0, 10],
      [7, 25],
      [14, 50],
    ],
  },
];

export const refusedTitrations: readonly (Omit<PlanCase, 'steps'> & { because: RegExp })[] = [
  {
    says: 'duloxetine at CrCl 25',
    medicine: 'duloxetine',
    kidney: severe,
    because: /avoided at CrCl 25/,
  },
  {
    says: 'pregabalin at its most',
    medicine: 'pregabalin',
    events: [dose(-20, 'pregabalin', 300)],
    because: /already the highest step/,
  },
  {
    says: 'pregabalin above the most for the kidney',
    medicine: 'pregabalin',
    kidney: reduced,
    events: [dose(-20, 'pregabalin', 300)],
    because: /above the most for this patient, 150 mg\/day/,
  },
  {
    says: 'pregabalin, dose not known',
    medicine: 'pregabalin',
    events: [dose(-20, 'pregabalin', null)],
    because: /dose of pregabalin is not known/,
  },
  {
    says: 'pregabalin taken, kidney function not known',
    medicine: 'pregabalin',
    kidney: null,
    events: [dose(-20, 'pregabalin', 75)],
    because: /Kidney function is not known/,
  },
  {
    says: 'a cream has no daily start dose',
    medicine: 'capsaicin_cream',
    because: /no daily start dose/,
  },
];

export const taperCases: readonly PlanCase[] = [
  {
    says: 'pregabalin 300: down the ladder, a week a step',
    medicine: 'pregabalin',
    events: [dose(-60, 'pregabalin', 300)],
    steps: [
      [0, 225],
      [7, 150],
      [14, 75],
      [21, 0],
    ],
  },
  {
    says: 'pregabalin 75, the lowest of its ladder: by the smaller doses',
    medicine: 'pregabalin',
    events: [dose(-60, 'pregabalin', 75)],
    steps: [
      [0, 50],
      [7, 25],
      [14, 0],
    ],
  },
  {
    says: 'gabapentin 1800',
    medicine: 'gabapentin',
    events: [dose(-60, 'gabapentin', 1800)],
    steps: [
      [0, 1200],
      [3, 900],
      [6, 600],
      [9, 300],
      [12, 0],
    ],
  },
  {
    says: 'gabapentin 600: no sooner than a week',
    medicine: 'gabapentin',
    events: [dose(-60, 'gabapentin', 600)],
    steps: [
      [0, 300],
      [7, 0],
    ],
  },
  {
    says: 'duloxetine 60: two weeks of 30, then none',
    medicine: 'duloxetine',
    events: [dose(-60, 'duloxetine', 60)],
    steps: [
      [0, 30],
      [14, 0],
    ],
  },
  {
    says: 'duloxetine 30: there is no smaller step',
    medicine: 'duloxetine',
    events: [dose(-60, 'duloxetine', 30)],
    steps: [[0, 0]],
  },
  {
    says: 'venlafaxine 225: 75 mg a week',
    medicine: 'venlafaxine',
    events: [dose(-60, 'venlafaxine', 225)],
    steps: [
      [0, 150],
      [7, 75],
      [14, 37.5],
      [21, 0],
    ],
  },
  {
    says: 'venlafaxine 75: over two weeks',
    medicine: 'venlafaxine',
    events: [dose(-60, 'venlafaxine', 75)],
    steps: [
      [0, 37.5],
      [14, 0],
    ],
  },
  {
    says: 'amitriptyline 75: over three weeks',
    medicine: 'amitriptyline',
    events: [dose(-60, 'amitriptyline', 75)],
    steps: [
      [0, 50],
      [7, 25],
      [14, 10],
      [21, 0],
    ],
  },
  {
    says: 'nortriptyline 25: over two weeks',
    medicine: 'nortriptyline',
    events: [dose(-60, 'nortriptyline', 25)],
    steps: [
      [0, 10],
      [14, 0],
    ],
  },
  {
    says: 'baclofen 30, without steps in the formulary: half of it for a week',
    medicine: 'baclofen',
    events: [dose(-60, 'baclofen', 30)],
    steps: [
      [0, 15],
      [7, 0],
    ],
  },
  {
    says: 'pregabalin taken for ten days only: no taper needed',
    medicine: 'pregabalin',
    events: [dose(-10, 'pregabalin', 150)],
    steps: [[0, 0]],
  },
  {
    says: 'ibuprofen needs no taper',
    medicine: 'ibuprofen',
    events: [dose(-60, 'ibuprofen', 1200)],
    steps: [[0, 0]],
  },
];

/** Creatinine of a case, four days before planning. */
export function kidneyOf({ kidney = 1 }: Pick<PlanCase, 'kidney'>): CaseEvent[] {
  return kidney === null ? [] : [creatinine(-4, kidney)];
}
