/**
 * The words of the patient's handout: plain language of about sixth grade, one object a language. They
 * are kept apart from the clinical texts, because a lay text is written anew in each language rather
 * than translated. Draft until a clinician has approved it; see `reviewedOn`.
 */
import type { Day } from '../../day.ts';
import { firstReview } from '../../knowledge.ts';
import type { Language } from '../../language/language.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/** What asks for a call to the clinic, and for emergency help. */
export const callReasons = [
  'side_effect',
  'swelling',
  'urine',
  'mood',
  'yellow_skin',
  'worse_pain',
  'new_medicine',
  'want_to_stop',
] as const;
export type CallReason = (typeof callReasons)[number];

export const emergencies = [
  'breathing',
  'face_swelling',
  'self_harm',
  'serotonin',
  'heart',
  'rash',
  'bleeding',
  'cauda_equina',
] as const;
export type Emergency = (typeof emergencies)[number];

export const tips = ['missed', 'driving', 'alcohol', 'glucose', 'standing'] as const;
export type Tip = (typeof tips)[number];

export const purposes = ['nerve_pain', 'nerve_and_back_pain', 'pain', 'spasm'] as const;
export type Purpose = (typeof purposes)[number];

export type HandoutWords = {
  title: string;
  madeOn: (day: string) => string;
  clinic: string;
  phone: string;
  /** "Pregabalin: for nerve pain". */
  purpose: Readonly<Record<Purpose, string>>;
  starting: string;
  goingOn: string;
  comingOff: string;
  from: string;
  /** Heads what is taken until the first day of the calendar. */
  now: string;
  morning: string;
  midday: string;
  evening: string;
  once: string;
  total: string;
  stop: string;
  asPrescribed: string;
  mg: (amount: string) => string;
  hold: { title: string; words: readonly string[] };
  stay: string;
  /** The same on the way down. */
  stayComingOff: string;
  watch: string;
  effects: Readonly<Record<string, string>>;
  call: { title: string; reasons: Readonly<Record<CallReason, string>> };
  emergency: { title: string; reasons: Readonly<Record<Emergency, string>> };
  noSuddenStop: string;
  tips: { title: string; each: Readonly<Record<Tip, string>> };
  pageEnd: string;
};

export const handoutWords: Readonly<Record<Language, HandoutWords>> = {
  en: english,
  es: spanish,
};

/** When the wording was last read through. No clinician has approved it yet. */
export const handoutReviewedOn: Day = firstReview;
