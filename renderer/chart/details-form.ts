/** The details of a patient as they are typed, and what of them cannot be saved. */
import { completedYears, isDay, type Day } from '../../clinical/day.ts';
import type { PatientDetails, Sex } from '../../clinical/patient.ts';
import { m } from '../../words/messages.js';

export type DetailsEntry = {
  name: string;
  number: string;
  birthDate: string;
  sex: Sex;
  enrolledOn: string;
  diedOn: string;
};
export type DetailsField = keyof DetailsEntry;
export type DetailsProblems = Partial<Record<DetailsField, string>>;

const OLDEST = 120;

export function entryOf(details: PatientDetails): DetailsEntry {
  return {
    name: details.name,
    number: details.number,
    birthDate: details.birthDate ?? '',
    sex: details.sex,
    enrolledOn: details.enrolledOn,
    diedOn: details.diedOn ?? '',
  };
}

/**
 * What is wrong, by field. `incomplete`: days that are only half typed; their value is empty, and
 * they must not be saved as not known.
 */
export function detailsProblems(
  entry: DetailsEntry,
  incomplete: readonly DetailsField[],
  today: Day,
): DetailsProblems {
  const { name, birthDate, enrolledOn, diedOn } = entry;
  const found: DetailsProblems = {};
  if (name.trim() === '') found.name = m.details_name_missing();
  if (birthDate > today) found.birthDate = m.details_birth_future();
  else if (isDay(birthDate) && completedYears(birthDate, today) > OLDEST)
    found.birthDate = m.details_birth_too_old({ years: OLDEST });
  if (!isDay(enrolledOn)) found.enrolledOn = m.details_day_missing();
  else if (enrolledOn > today) found.enrolledOn = m.details_day_future();
  else if (found.birthDate === undefined && birthDate !== '' && enrolledOn < birthDate)
    found.enrolledOn = m.details_before_birth();
  if (diedOn > today) found.diedOn = m.details_day_future();
  else if (diedOn !== '' && birthDate !== '' && diedOn < birthDate)
    found.diedOn = m.details_before_birth();
  for (const field of incomplete) found[field] = m.details_day_incomplete();
  return found;
}

/** The details to save; null while a day is not one. */
export function detailsOf(entry: DetailsEntry): PatientDetails | null {
  const { name, number, birthDate, sex, enrolledOn, diedOn } = entry;
  if (!isDay(enrolledOn)) return null;
  return {
    name: name.trim(),
    number: number.trim(),
    birthDate: isDay(birthDate) ? birthDate : null,
    sex,
    enrolledOn,
    diedOn: isDay(diedOn) ? diedOn : null,
  };
}

const sexNames: Readonly<Record<Sex, () => string>> = {
  female: m.details_sex_female,
  male: m.details_sex_male,
  unknown: m.details_sex_unknown,
};
/** The choices of sex, in the order they are offered. */
export const sexes: readonly Sex[] = ['female', 'male', 'unknown'];
export const saySex = (sex: Sex): string => sexNames[sex]();
