/**
 * What has been typed on the visit form, exactly as typed. Numbers stay text until they are read, so
 * that a slip is shown beside its field and never lost or corrected behind the typist's back.
 */
import { instrument } from '../../clinical/instruments/index.ts';
import { lab } from '../../clinical/labs/index.ts';
import type { Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { Grade } from '../patient/dose-words.ts';

export type StopReason = Exclude<
  NonNullable<Fact<'dose'>['statement']['stopReason']>,
  'not_recorded'
>;
export type Mechanism = Fact<'mechanism'>['statement']['mechanism'];

/** A change to a medicine taken, or a new one. `stop` set: stopped, whatever the amount says. */
export type DoseEntry = {
  medicine: string;
  amount: string;
  stop: StopReason | null;
  isNew: boolean;
};

/** How an adverse effect stands today; one entry for each pair of medicine and term. */
export type EffectEntry = { medicine: string | null; term: string; grade: Grade };

export type RedFlagEntry = {
  screened: 'not_asked' | 'all_clear' | 'findings';
  positive: string[];
  cleared: string[];
  outcome: string;
};

export type VisitEntry = {
  on: string;
  pain: string;
  /** Answers by instrument id, in item order; '' = left out. */
  forms: Record<string, string[]>;
  /** Adverse effects were asked about, and there is none now. */
  noEffects: boolean;
  effects: EffectEntry[];
  doses: DoseEntry[];
  redFlags: RedFlagEntry;
  weight: { value: string; unit: string };
  systolic: string;
  diastolic: string;
  labs: Record<string, { value: string; unit: string }>;
  mechanism: Mechanism | null;
  note: string;
};

/** The questionnaires the form can show, in its order. */
export const formIds = ['peg', 'odi', 'phq9'] as const;
/** The laboratory values the form asks for, in its order. */
export const visitLabIds = ['creatinine', 'egfr', 'hba1c', 'b12_total'] as const;

/** An untouched form for a day. */
export function blankEntry(on: Day): VisitEntry {
  return {
    on,
    pain: '',
    forms: Object.fromEntries(formIds.map((id) => [id, instrument(id).items.map(() => '')])),
    noEffects: false,
    effects: [],
    doses: [],
    redFlags: { screened: 'not_asked', positive: [], cleared: [], outcome: '' },
    weight: { value: '', unit: 'kg' },
    systolic: '',
    diastolic: '',
    labs: Object.fromEntries(visitLabIds.map((id) => [id, { value: '', unit: lab(id).canonical }])),
    mechanism: null,
    note: '',
  };
}
