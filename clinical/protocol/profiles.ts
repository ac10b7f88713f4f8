/**
 * Named variants of the protocol. A person chooses one; none is ever switched on by itself. A profile
 * sets parameters and regimens, never a safety rule, the hold or the offer filter (SEED, S-LBL-PGB,
 * S-LBL-DLX, S-AAN2022; slow titration: design).
 */
import { speaking } from '../language/speaking.ts';
import type { ParameterId } from './parameters.ts';

/** How a medicine is started and raised where the profile differs from the formulary. */
export type RegimenChange = {
  /** How a start is worded: "50 mg three times daily". */
  start?: string;
  /** Daily amount of that start, mg. */
  startAmount?: number;
  /** In how many doses a day it is taken, where that is not the usual number. */
  timesPerDay?: number;
  /** Steps in mg/day; replaces the ladder of the highest (unreduced) kidney band only. */
  ladder?: readonly number[];
  /** Days on a dose before the next step. */
  minIntervalDays?: number;
};

export type Profile = {
  name: string;
  parameters: Partial<Record<ParameterId, number>>;
  regimens: Readonly<Record<string, RegimenChange>>;
  /** What comes when first-line treatment fails, in words, where the profile differs. */
  secondLine: string | null;
  /** When to think of this profile; never applied without a person. */
  suggestedWhen: string | null;
};

const inEnglish = {
  seed_default: {
    name: 'Default protocol',
    parameters: {},
    regimens: {
      pregabalin: { start: '75 mg twice daily', startAmount: 150 },
      duloxetine: { start: '30 mg once daily for 7 days, then 60 mg', startAmount: 30 },
    },
    secondLine: null,
    suggestedWhen: null,
  },
  us_label_dpn: {
    name: 'US label, painful diabetic neuropathy',
    parameters: {},
    regimens: {
      pregabalin: {
        start: '50 mg three times daily',
        startAmount: 150,
        timesPerDay: 3,
        ladder: [150, 300],
      },
      duloxetine: {
        start: '60 mg once daily (30 mg if tolerability is a concern)',
        startAmount: 60,
      },
    },
    secondLine: null,
    suggestedWhen: null,
  },
  aan_2022: {
    name: 'AAN 2022: trials of 12 weeks',
    parameters: { 'P.trial.min_weeks': 12, 'P.trial.max_weeks': 12 },
    regimens: {},
    secondLine: 'Switch to another effective class, or add one.',
    suggestedWhen: null,
  },
  slow_titration: {
    name: 'Slow titration',
    parameters: {},
    regimens: {
      pregabalin: { start: '25-75 mg/day', startAmount: 25, minIntervalDays: 14 },
      duloxetine: { minIntervalDays: 14 },
    },
    secondLine: null,
    suggestedWhen:
      'age 75 or more, frailty, creatinine clearance below 60, or another CNS-active medicine',
  },
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof inEnglish;

export const profiles: Readonly<Record<ProfileId, Profile>> = speaking<Record<ProfileId, Profile>>(
  inEnglish,
  ['name', 'start', 'secondLine', 'suggestedWhen'],
);
