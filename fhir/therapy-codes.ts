/**
 * Procedure codes whose meaning for back pain care is sure. Rehabilitation in general, massage and
 * exercise advice are not physical therapy; psychotherapy in general is not CBT.
 */
import { allWords, hasCode, type Concept } from './coded.ts';

export type Therapy = 'physical_therapy' | 'cbt';
export type ReferredTo = 'pain_specialist' | 'spine' | 'mental_health';

const THERAPIES: Readonly<Record<Therapy, readonly string[]>> = {
  // SNOMED: physical therapy procedure, physiotherapy care plan; CPT: physical therapy evaluations.
  physical_therapy: ['91251008', '773513001', '97161', '97162', '97163', '97164'],
  // SNOMED: cognitive and behavioural therapy.
  cbt: ['228557008'],
};

const ECG_CODES = ['29303009', '93000', '93005', '93010'];

const REFERRALS: readonly { pattern: RegExp; to: ReferredTo }[] = [
  { pattern: /\bpain (clinic|management|medicine|specialist|service|team)/, to: 'pain_specialist' },
  { pattern: /\b(spine|spinal) (surg|clinic|service|specialist)|\bneurosurg/, to: 'spine' },
  {
    pattern: /\b(psycholog|psychotherap|psychiatr|mental health|behaviou?ral health)/,
    to: 'mental_health',
  },
];

/** The therapy a code stands for; null where that is not sure. */
export function therapyMeant(of: Concept): Therapy | null {
  const found = Object.entries(THERAPIES).find(([, codes]) => hasCode(of, codes))?.[0];
  return found === 'physical_therapy' || found === 'cbt' ? found : null;
}

/** True for an electrocardiogram. */
export function isEcg(of: Concept): boolean {
  return hasCode(of, ECG_CODES);
}

/** Whom a referral goes to, by its words; null for other referrals and for what is none. */
export function referralMeant(of: Concept, isReferral = false): ReferredTo | null {
  const said = allWords(of);
  if (!isReferral && !/\breferr(al|ed)?\b/.test(said)) return null;
  return REFERRALS.find(({ pattern }) => pattern.test(said))?.to ?? null;
}
