/**
 * What an open prompt asks to be recorded, so that the form can put it on top. Where a rule is closed
 * by a decision about a medicine, that is the medicine's own row.
 */
import type { Prompt } from '../../clinical/prompt.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { m } from '../../words/messages.js';

/** The parts of the form that are folded unless something in them is due. */
export type FoldedPart = 'exam' | 'therapies' | 'referrals' | 'care' | 'history' | 'labs';

/** Something to record. `field`: the id of the element that takes it. */
export type Need = { field: string; label: string; part?: FoldedPart; form?: string; lab?: string };

/** What can be asked for; its words are read when they are shown. */
const need = (
  field: string,
  words: () => string,
  more: Omit<Need, 'field' | 'label'> = {},
): Need => ({
  field,
  get label() {
    return words();
  },
  ...more,
});

const needs = {
  pain: need('pain', m.visit_need_pain),
  peg: need('peg-0', m.visit_need_peg, { form: 'peg' }),
  phq9: need('phq9-0', m.visit_need_phq9, { form: 'phq9' }),
  phq2: need('phq2-0', m.visit_need_phq2, { form: 'phq2' }),
  dn4: need('dn4-0', m.visit_need_dn4, { form: 'dn4' }),
  mechanism: need('mechanism', m.visit_need_mechanism),
  redFlags: need('red-flags', m.visit_need_flags),
  effects: need('effects-none', m.visit_need_effects),
  doses: need('doses', m.visit_need_doses),
  weight: need('weight', m.visit_weight),
  pressure: need('systolic', m.visit_need_pressure),
  creatinine: need('lab-creatinine', m.visit_need_creatinine),
  hba1c: need('lab-hba1c', m.visit_need_hba1c),
  b12: need('lab-b12_total', m.visit_need_b12),
  mma: need('lab-mma', m.visit_need_mma, { lab: 'mma' }),
  vitaminD: need('lab-vitd_25oh', m.visit_need_vitamin_d, { lab: 'vitd_25oh' }),
  sodium: need('lab-sodium', m.visit_need_sodium, { lab: 'sodium' }),
  potassium: need('lab-potassium', m.visit_need_potassium, { lab: 'potassium' }),
  alt: need('lab-alt', m.visit_need_alt, { lab: 'alt' }),
  exam: need('strength-L_L2', m.visit_need_exam, { part: 'exam' }),
  therapy: need('therapy-physical_therapy', m.visit_therapy_physical_therapy, {
    part: 'therapies',
  }),
  cbt: need('therapy-cbt', m.visit_therapy_cbt, { part: 'therapies' }),
  refused: need('refused', m.visit_need_refused, { part: 'therapies' }),
  pain_specialist: need('referral-pain_specialist', m.visit_need_referral_pain_specialist, {
    part: 'referrals',
  }),
  spine: need('referral-spine', m.visit_need_referral_spine, { part: 'referrals' }),
  spine_urgent: need('referral-spine_urgent', m.visit_need_referral_spine_urgent, {
    part: 'referrals',
  }),
  mental_health: need('referral-mental_health', m.visit_need_referral_mental_health, {
    part: 'referrals',
  }),
  other: need('referral-other', m.visit_need_referral_other, { part: 'referrals' }),
  safety: need('event-safety_assessment', m.visit_event_safety_assessment, { part: 'care' }),
  ecg: need('event-ecg', m.visit_event_ecg, { part: 'care' }),
  b12Treatment: need('event-b12_treatment', m.visit_event_b12_treatment, { part: 'care' }),
  weightPlan: need('event-weight_plan', m.visit_event_weight_plan, { part: 'care' }),
  conditions: need('conditions', m.visit_need_conditions, { part: 'history' }),
};
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
    for (const asked of needsOf(prompt)) {
      const known = due.get(asked.field);
      if (!known) {
        due.set(asked.field, { ...asked, prompts: [prompt.title], keys: [prompt.key] });
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
      ? { field: `dose-${subject}`, label: findMedicine(subject)?.name ?? subject }
      : needs[id],
  );
}
