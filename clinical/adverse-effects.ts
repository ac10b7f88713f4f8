/**
 * Adverse effects: their terms, how they are called, and which of them are urgent. Grades: 0
 * resolved, 1 mild, 2 moderate: gets in the way of the day, 3 severe: ends it, is a danger, or cannot
 * wait (terms from S-LBL-PGB, S-LBL-GBP, S-LBL-DLX, S-LBL-VEN, S-SMPC-AMI; grades: design).
 */

import { speaking } from './language/speaking.ts';

/** A term as it is stored, and the plain words for it. */
export type AdverseEffectTerm = { id: string; label: string };

const term = (id: string, label: string): AdverseEffectTerm => ({ id, label });

/** Every term that can be recorded, by the alphabet of their English labels. */
export const adverseEffectTerms: readonly AdverseEffectTerm[] = speaking<
  readonly AdverseEffectTerm[]
>(
  [
    term('abdominal_pain', 'Abdominal pain'),
    term('angioedema', 'Angioedema'),
    term('blurred_vision', 'Blurred vision'),
    term('application_site_burning', 'Burning where applied'),
    term('urinary_retention', 'Cannot pass urine'),
    term('confusion', 'Confusion'),
    term('constipation', 'Constipation'),
    term('diarrhoea', 'Diarrhoea'),
    term('dizziness', 'Dizziness'),
    term('orthostatic_hypotension', 'Dizzy on standing up'),
    term('dry_mouth', 'Dry mouth'),
    term('syncope', 'Fainting'),
    term('fall_injury', 'Fall with injury'),
    term('fatigue', 'Fatigue'),
    term('gi_bleed', 'Gastrointestinal bleeding'),
    term('headache', 'Headache'),
    term('dyspepsia', 'Indigestion'),
    term('insomnia', 'Insomnia'),
    term('jaundice', 'Jaundice'),
    term('decreased_appetite', 'Less appetite'),
    term('hypoglycaemia', 'Low blood glucose'),
    term('nausea', 'Nausea'),
    term('application_site_pain', 'Pain where applied'),
    term('palpitations', 'Palpitations'),
    term('rash', 'Rash'),
    term('application_site_erythema', 'Redness where applied'),
    term('serotonin_syndrome', 'Serotonin syndrome'),
    term('severe_skin_reaction', 'Severe skin reaction'),
    term('sexual_dysfunction', 'Sexual problems'),
    term('application_site_dermatitis', 'Skin inflammation where applied'),
    term('application_site_reaction', 'Skin reaction where applied'),
    term('somnolence', 'Sleepiness'),
    term('urinary_hesitation', 'Slow to pass urine'),
    term('respiratory_depression', 'Slowed breathing'),
    term('suicidal_ideation', 'Suicidal thoughts'),
    term('hyperhidrosis', 'Sweating'),
    term('peripheral_oedema', 'Swollen legs'),
    term('ataxia', 'Unsteadiness, poor coordination'),
    term('vomiting', 'Vomiting'),
    term('asthenia', 'Weakness, lack of energy'),
    term('weight_gain', 'Weight gain'),
  ],
  ['label'],
);

/**
 * Terms of the label tables that describe no symptom to ask about: stopping because of side
 * effects, and a laboratory finding.
 */
export const notReportable: readonly string[] = ['discontinued_for_ae', 'b12_decreased'];

/** Urgent, and shutting the tolerability gate, at any grade from 1 on: the medicine is stopped at once. */
export const urgentAtAnyGrade: readonly string[] = [
  'angioedema',
  'gi_bleed',
  'jaundice',
  'respiratory_depression',
  'serotonin_syndrome',
  'severe_skin_reaction',
  'suicidal_ideation',
];

/** Urgent from grade 2 on. */
export const urgentFromGradeTwo: readonly string[] = [
  'confusion',
  'fall_injury',
  'syncope',
  'urinary_retention',
];

/** Urgent at some grade below 3. */
export const urgentTerms: readonly string[] = [
  ...urgentAtAnyGrade,
  ...urgentFromGradeTwo,
].toSorted();

const byId = new Map(adverseEffectTerms.map((one) => [one.id, one]));

/** The label of a term; a local term that is not in the list shows its own words. */
export function adverseEffectLabel(id: string): string {
  const words = id.replaceAll('_', ' ');
  return byId.get(id)?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
}
