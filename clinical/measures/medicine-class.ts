/** Which group of the rules a medicine belongs to. Membership is the formulary's. */
import { classesOf, membersOf } from '../formulary/index.ts';

/** The oral medicines for neuropathic pain whose trial is judged. */
export const oralTrialMedicines: readonly string[] = [
  'pregabalin',
  'gabapentin',
  'duloxetine',
  'venlafaxine',
  'amitriptyline',
  'nortriptyline',
];

/** True for a member of one of the classes. */
export function isOf(...classes: readonly string[]): (medicine: string) => boolean {
  const members = new Set(classes.flatMap(membersOf));
  return (medicine) => members.has(medicine);
}

export const isOralNsaid = isOf('nsaid_oral');
export const isGabapentinoid = isOf('gabapentinoid');
export const isSnri = isOf('snri');
export const isSsri = isOf('ssri');
export const isOpioid = isOf('opioid');

/** A tricyclic as the rules mean it: cyclobenzaprine counts as one only for interactions. */
export function isTricyclic(medicine: string): boolean {
  return medicine !== 'cyclobenzaprine' && classesOf(medicine).includes('tca');
}
