/**
 * What the patient's page says of the plans in force: the calendar, what may be noticed, when to call
 * and when to get help (adverse effects, gate and taper stand with each medicine: labels; which of them
 * ask for a call or for help: design).
 */
import type { Day } from '../../day.ts';
import { findMedicine, classesOf } from '../../formulary/index.ts';
import { notReportable } from '../../adverse-effects.ts';
import type { Setting } from '../../measures/finding.ts';
import { isOf } from '../../measures/medicine-class.ts';
import { dailyDoses, type DailyDoses } from '../daily-doses.ts';
import { standingPlans, type StandingPlan } from '../standing-plans.ts';
import {
  callReasons,
  emergencies,
  tips,
  type CallReason,
  type Emergency,
  type Purpose,
  type Tip,
} from './words.ts';

export type HandoutRow = { on: Day; amount: number; doses: DailyDoses | null };

export type HandoutMedicine = {
  medicine: string;
  purpose: Purpose | null;
  /** `start`: the first row begins it. */
  aim: 'start' | 'titrate' | 'taper';
  /** What is taken until the first row's day, where that is still to come; null = its dose is not known, or none. */
  now: Omit<HandoutRow, 'on'> | null;
  rows: HandoutRow[];
  /** Adverse effect terms, the most frequent first. */
  watch: string[];
  /** True where it must not be stopped at once. */
  mustTaper: boolean;
};

export type Handout = {
  on: Day;
  medicines: HandoutMedicine[];
  calls: CallReason[];
  emergencies: Emergency[];
  tips: Tip[];
};

const mostEffects = 8;
/** Percent of treated patients from which an effect is named (design). */
const frequentFrom = 5;

/** The page of every plan with a step that is still to come, or has come and is late. */
export function handoutOf(setting: Setting): Handout {
  const plans = standingPlans(setting.chart).filter(({ nextStep }) => nextStep !== null);
  const ids = plans.map(({ medicine }) => medicine);
  return {
    on: setting.chart.on,
    medicines: plans.map((plan) => pageOf(setting, plan)),
    calls: callReasons.filter((reason) => ids.some((id) => callsFor[reason](id))),
    emergencies: emergencies.filter((one) => ids.some((id) => emergencyFor[one](id))),
    tips: tips.filter((tip) => ids.some((id) => tipFor[tip](id, setting))),
  };
}

/** The plans whose next day has passed: their calendar would begin in the past. */
export function plansBehind(setting: Setting): StandingPlan[] {
  return standingPlans(setting.chart).filter(({ nextStep }) => (nextStep?.daysLate ?? 0) > 0);
}

function pageOf(setting: Setting, { medicine, aim, steps }: StandingPlan): HandoutMedicine {
  const { chart } = setting;
  // The step in force today and those to come; one that was taken before its day is in force already.
  const open = steps.filter((_, place) => {
    const next = steps[place + 1];
    return next === undefined || (next.on > chart.on && next.taken !== 'yes');
  });
  const use = chart.use(medicine);
  const since = use?.since.on ?? null;
  const begins = aim === 'titrate' && (use?.episode.start.on ?? chart.on) >= chart.on;
  const taken = (amount: number) => ({
    amount,
    doses: amount > 0 ? dailyDoses(setting, medicine, amount) : null,
  });
  const rows = open.map((step) => ({
    on: step.taken === 'yes' && since !== null && step.on > chart.on ? since : step.on,
    ...taken(step.amount),
  }));
  return {
    medicine,
    purpose: purposeOf(medicine),
    aim: begins ? 'start' : aim,
    now: rows.every(({ on }) => on > chart.on) && use?.amount ? taken(use.amount) : null,
    rows,
    watch: aim === 'taper' ? [] : effectsOf(medicine),
    mustTaper: findMedicine(medicine)?.taper.required ?? false,
  };
}

/** The gate's effects and the frequent ones, the most frequent first. */
function effectsOf(medicine: string): string[] {
  const entry = findMedicine(medicine);
  if (!entry) return [];
  const percents = new Map(
    entry.adverseEffects.map(({ term, percent, frequency }) => [
      term,
      percent ? Math.max(...percent) : frequency === '>=10%' ? 10 : 0,
    ]),
  );
  const frequent = [...percents].flatMap(([term, percent]) =>
    percent >= frequentFrom ? [term] : [],
  );
  return [...new Set([...entry.gateAdverseEffects, ...frequent])]
    .filter((term) => !notReportable.includes(term))
    .sort((a, b) => (percents.get(b) ?? 0) - (percents.get(a) ?? 0))
    .slice(0, mostEffects);
}

function purposeOf(medicine: string): Purpose | null {
  if (medicine === 'duloxetine') return 'nerve_and_back_pain';
  const classes = classesOf(medicine);
  const found = purposeByClass.find(([classId]) => classes.includes(classId));
  return found?.[1] ?? null;
}

const purposeByClass: readonly (readonly [string, Purpose])[] = [
  ['gabapentinoid', 'nerve_pain'],
  ['muscle_relaxant', 'spasm'],
  ['snri', 'nerve_pain'],
  ['tca', 'nerve_pain'],
  ['opioid', 'pain'],
  ['nsaid_oral', 'pain'],
];

type About = (medicine: string) => boolean;
const always: About = () => true;
const names =
  (...terms: readonly string[]): About =>
  (medicine) => {
    const entry = findMedicine(medicine);
    const known = [
      ...(entry?.gateAdverseEffects ?? []),
      ...(entry?.adverseEffects ?? []).map(({ term }) => term),
    ];
    return terms.some((term) => known.includes(term));
  };
const watches =
  (check: string): About =>
  (medicine) =>
    findMedicine(medicine)?.monitoring.includes(check) ?? false;
const serotonergic = isOf('snri', 'ssri', 'tca', 'opioid_serotonergic');
const slowsBreathing = isOf('gabapentinoid', 'opioid');
const sedates = isOf('cns_active');

const callsFor: Readonly<Record<CallReason, About>> = {
  side_effect: always,
  swelling: names('peripheral_oedema', 'weight_gain'),
  urine: names('urinary_retention', 'urinary_hesitation'),
  mood: watches('mood_suicidality'),
  yellow_skin: watches('alt'),
  worse_pain: always,
  new_medicine: always,
  want_to_stop: always,
};

const emergencyFor: Readonly<Record<Emergency, About>> = {
  breathing: slowsBreathing,
  face_swelling: always,
  self_harm: watches('mood_suicidality'),
  serotonin: serotonergic,
  heart: isOf('tca', 'snri'),
  rash: always,
  bleeding: isOf('snri', 'ssri', 'nsaid_oral'),
  cauda_equina: always,
};

const tipFor: Readonly<Record<Tip, (medicine: string, setting: Setting) => boolean>> = {
  missed: always,
  driving: sedates,
  alcohol: sedates,
  glucose: (medicine, { chart }) =>
    serotonergic(medicine) &&
    chart.active().some((use) => isOf('insulin', 'sulfonylurea')(use.medicine)),
  standing: names('orthostatic_hypotension', 'dizziness'),
};
