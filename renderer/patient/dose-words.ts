/** Doses and grades in words. */
import { classesOf, findMedicine, type DoseUnit } from '../../clinical/formulary/index.ts';
import { sayNumber } from '../ui/say.ts';

/** The four grades of an adverse effect, by number, with what each means to the patient. */
export const grades = [
  { word: 'resolved', meaning: 'gone' },
  { word: 'mild', meaning: 'no effect on daily life' },
  { word: 'moderate', meaning: 'limits activity' },
  { word: 'severe', meaning: 'stops activity, unsafe, or needs urgent care' },
] as const;
export type Grade = 0 | 1 | 2 | 3;

/** A grade in words: "moderate", "grade not recorded". */
export function sayGrade(grade: Grade | null): string {
  return grade === null ? 'grade not recorded' : grades[grade].word;
}

const unitWords: Readonly<Record<DoseUnit, string>> = {
  'mg/day': 'mg/day',
  'ug/h': 'µg/h',
  'in use': '',
};

/** A dose in words: "300 mg/day", "25 µg/h", "in use", "dose not recorded". */
export function sayDose(amount: number | null, unit: DoseUnit): string {
  if (amount === null) return 'dose not recorded';
  if (amount === 0) return 'stopped';
  return unit === 'in use' ? 'in use' : `${sayNumber(amount, 2)} ${unitWords[unit]}`;
}

/** Whether a dose of this medicine can be said in the formulary's unit: insulin is given in units. */
export function hasDose(medicine: string): boolean {
  return !classesOf(medicine).includes('insulin');
}

/** The dose of a medicine in its unit; one that cannot be said in it is said to be not recorded. */
export function sayDoseOf(medicine: string, amount: number | null): string {
  const known = amount === 0 || hasDose(medicine) ? amount : null;
  return sayDose(known, findMedicine(medicine)?.doseUnit ?? 'mg/day');
}
