/**
 * What an open prompt asks to be recorded, so that the form can put it on top. Where a rule is closed
 * by a decision about a medicine, that is the medicine's own row.
 */
import type { Prompt } from '../../clinical/prompt.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';

/** The parts of the form that are folded unless something in them is due. */
export type FoldedPart = 'exam' | 'therapies' | 'referrals' | 'care' | 'history' | 'labs';

/** Something to record. `field`: the id of the element that takes it. */
export type Need = { field: string; label: string; part?: FoldedPart; form?: string; lab?: string };

const needs = {
  pain: { field: 'pain', label: 'Pain' },
  peg: { field: 'peg-0', label: 'Function (PEG)' },
  phq9: { field: 'phq9-0', label: 'PHQ-9', form: 'phq9' },
  phq2: { field: 'phq2-0', label: 'PHQ-2', form: 'phq2' },
  dn4: { field: 'dn4-0', label: 'Neuropathic screen (DN4)', form: 'dn4' },
  mechanism: { field: 'mechanism', label: 'Mechanism of the pain' },
  redFlags: { field: 'red-flags', label: 'Red-flag screen' },
  effects: { field: 'effects-none', label: 'Adverse effects' },
  doses: { field: 'doses', label: 'Medicines' },
  weight: { field: 'weight', label: 'Weight' },
  pressure: { field: 'systolic', label: 'Blood pressure' },
  creatinine: { field: 'lab-creatinine', label: 'Creatinine' },
  hba1c: { field: 'lab-hba1c', label: 'HbA1c' },
  b12: { field: 'lab-b12_total', label: 'Vitamin B12' },
  mma: { field: 'lab-mma', label: 'MMA', lab: 'mma' },
  vitaminD: { field: 'lab-vitd_25oh', label: 'Vitamin D', lab: 'vitd_25oh' },
  sodium: { field: 'lab-sodium', label: 'Sodium', lab: 'sodium' },
  potassium: { field: 'lab-potassium', label: 'Potassium', lab: 'potassium' },
  alt: { field: 'lab-alt', label: 'ALT', lab: 'alt' },
  exam: { field: 'strength-L_L2', label: 'Strength', part: 'exam' },
  therapy: { field: 'therapy-physical_therapy', label: 'Physical therapy', part: 'therapies' },
  cbt: { field: 'therapy-cbt', label: 'CBT', part: 'therapies' },
  refused: { field: 'refused', label: 'Declined by the patient', part: 'therapies' },
  pain_specialist: {
    field: 'referral-pain_specialist',
    label: 'Referral, pain specialist',
    part: 'referrals',
  },
  spine: { field: 'referral-spine', label: 'Referral, spine service', part: 'referrals' },
  spine_urgent: {
    field: 'referral-spine_urgent',
    label: 'Urgent spine referral',
    part: 'referrals',
  },
  mental_health: {
    field: 'referral-mental_health',
    label: 'Referral, mental health',
    part: 'referrals',
  },
  other: { field: 'referral-other', label: 'Referral outcome', part: 'referrals' },
  safety: { field: 'event-safety_assessment', label: 'Safety assessment', part: 'care' },
  ecg: { field: 'event-ecg', label: 'ECG', part: 'care' },
  b12Treatment: { field: 'event-b12_treatment', label: 'B12 treatment', part: 'care' },
  weightPlan: { field: 'event-weight_plan', label: 'Weight plan', part: 'care' },
  conditions: { field: 'conditions', label: 'Conditions', part: 'history' },
} as const satisfies Record<string, Need>;
type NeedId = keyof typeof needs;

/** What closes each rule's prompt, the first the most usual. */
const closedBy: Readonly<Record<string, readonly NeedId[]>> = {
  R01: ['redFlags'],
  R02: ['spine_urgent', 'exam'],
  R03: ['redFlags'],
  R04: ['dn4', 'mechanism'],
  R05: ['doses', 'mechanism', 'refused'],
  R06: ['mechanism', 'dn4'],
  R07: ['pain'],
  R09: ['redFlags'],
  R10: ['pain', 'peg'],
  R11: ['pain', 'peg'],
  R12: ['peg'],
  R13: ['peg', 'therapy'],
  R14: ['pain'],
  R15: ['pain'],
  R20: ['doses'],
  R21: ['doses'],
  R23: ['doses'],
  R24: ['doses'],
  R29: ['effects'],
  R30: ['effects', 'doses'],
  R31: ['creatinine'],
  R32: ['doses'],
  R33: ['doses', 'creatinine'],
  R34: ['doses'],
  R35: ['doses'],
  R36: ['doses', 'conditions'],
  R37: ['effects', 'weight', 'doses'],
  R38: ['doses'],
  R39: ['doses', 'conditions'],
  R40: ['doses', 'pain'],
  R42: ['phq2'],
  R43: ['phq9'],
  R44: ['safety'],
  R45: ['mental_health', 'cbt', 'phq9'],
  R46: ['cbt'],
  R47: ['pain_specialist', 'pain'],
  R48: ['therapy', 'pain_specialist'],
  R49: ['other'],
  R50: ['therapy', 'refused'],
  R51: ['therapy'],
  R52: ['weightPlan'],
  R54: ['pain_specialist', 'spine'],
  R60: ['doses'],
  R61: ['doses'],
  R62: ['doses'],
  R70: ['b12'],
  R71: ['b12Treatment', 'mma', 'b12'],
  R73: ['vitaminD'],
  R74: ['hba1c'],
  R75: ['hba1c', 'doses'],
  R76: ['pressure', 'doses'],
  R77: ['sodium'],
  R78: ['ecg'],
  R79: ['alt'],
};

/** Where the subject of a prompt says which of several is meant. */
const closedBySubject: Readonly<Record<string, Readonly<Record<string, NeedId>>>> = {
  R49: {
    pain_specialist: 'pain_specialist',
    spine: 'spine',
    spine_urgent: 'spine_urgent',
    mental_health: 'mental_health',
  },
  R73: { vitamin_b12: 'b12', vitamin_d: 'vitaminD' },
};

/** Rules that can be closed by what one visit records. */
export const rulesWithNeeds: readonly string[] = Object.keys(closedBy);

/** With the titles of the prompts that ask for it, and their keys. */
export type Due = Need & { prompts: string[]; keys: string[] };

/** Everything the open prompts ask for, strongest prompt first, each once with the prompts' titles. */
export function dueFor(prompts: readonly Prompt[]): Due[] {
  const due = new Map<string, Due>();
  for (const prompt of prompts) {
    if (prompt.state.is !== 'open') continue;
    for (const need of needsOf(prompt)) {
      const known = due.get(need.field);
      if (!known) {
        due.set(need.field, { ...need, prompts: [prompt.title], keys: [prompt.key] });
        continue;
      }
      known.keys.push(prompt.key);
      if (!known.prompts.includes(prompt.title)) known.prompts.push(prompt.title);
    }
  }
  return [...due.values()];
}

function needsOf({ ruleId, subject }: Prompt): Need[] {
  const special = subject === null ? undefined : closedBySubject[ruleId]?.[subject];
  if (special) return [needs[special]];
  // ALT is watched on duloxetine, potassium on an oral NSAID.
  if (ruleId === 'R79') return [subject === 'duloxetine' ? needs.alt : needs.potassium];
  return (closedBy[ruleId] ?? []).map((id) =>
    id === 'doses' && subject !== null && findMedicine(subject)
      ? { ...needs.doses, field: `dose-${subject}`, label: findMedicine(subject)?.name ?? subject }
      : needs[id],
  );
}
