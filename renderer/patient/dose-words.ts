/** Doses and grades in words. */
import { findMedicine, type DoseUnit } from '../../clinical/formulary/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { m } from '../../words/messages.js';
import { sayNumber } from '../ui/say.ts';

/** The four grades of an adverse effect, by number, with what each means to the patient. */
export const grades = [
  grade(m.patient_grade_0, m.patient_grade_0_means),
  grade(m.patient_grade_1, m.patient_grade_1_means),
  grade(m.patient_grade_2, m.patient_grade_2_means),
  grade(m.patient_grade_3, m.patient_grade_3_means),
] as const;
export type Grade = 0 | 1 | 2 | 3;

/** Read in the language of the moment, not of the start. */
function grade(word: () => string, meaning: () => string): { word: string; meaning: string } {
  return {
    get word() {
      return word();
    },
    get meaning() {
      return meaning();
    },
  };
}

/** A grade in words: "moderate", "grade not recorded". */
export function sayGrade(grade: Grade | null): string {
  return grade === null ? m.patient_grade_unknown() : grades[grade].word;
}

const inUnit: Readonly<Record<DoseUnit, (dose: { amount: string }) => string>> = {
  'mg/day': m.patient_mg_a_day,
  'units/day': m.patient_units_a_day,
  'ug/h': m.patient_ug_an_hour,
  'in use': m.patient_in_use,
};

/** A unit of a dose alone, as it is read. */
export const sayDoseUnit = (unit: DoseUnit): string => unitOf(unit);

/** A dose in words: "300 mg/day", "18 units/day", "25 µg/h", "in use", "dose not recorded". */
export function sayDose(amount: number | null, unit: DoseUnit): string {
  if (amount === null) return m.patient_dose_unknown();
  if (amount === 0) return m.patient_dose_stopped();
  return inUnit[unit]({ amount: sayNumber(amount, 2) });
}

/** Whether words may stand for the number or beside it: insulin may change from meal to meal. */
export function mayBeInWords(medicine: string): boolean {
  return findMedicine(medicine)?.doseUnit === 'units/day';
}

/** The dose of a medicine in its unit. */
export function sayDoseOf(medicine: string, amount: number | null): string {
  return sayDose(amount, findMedicine(medicine)?.doseUnit ?? 'mg/day');
}
