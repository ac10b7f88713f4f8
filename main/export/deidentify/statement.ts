/** What was done to an export so that it names nobody, and what it does not protect from. */
import { mostDays, oldestAge } from './deidentify.ts';
import { smallest, type Cell } from './small-cells.ts';

export type Done = {
  patients: number;
  facts: number;
  leftOut: number;
  over89: number;
  smallCells: readonly Cell[];
};

/** The text that goes with a de-identified export. */
export function statementOf({ patients, facts, leftOut, over89, smallCells }: Done): string {
  return [
    'De-identified export of Dorso',
    '',
    `${patients} patients, ${facts} facts.`,
    '',
    'What was done:',
    '- Names, patient numbers, identifiers of other systems, authors, workstations and sources were removed.',
    '- Patients and facts have new ids in an order that says nothing of the record.',
    `- All dates of a patient were moved back by one number of days, drawn at random between 1 and ${mostDays}`,
    '  for each patient and kept nowhere. Intervals are exact; seasons and calendar dates are not.',
    '- Of the moment of recording only the moved day is left.',
    '- Birth dates are the first of January of the birth year as moved: ages may be off by a year.',
    `- ${over89} patients aged ${oldestAge} or more are given as ${oldestAge}.`,
    `- Free text was removed (directions, outcomes, reactions, reasons); ${leftOut} notes and entries that`,
    '  consist of it were left out, with what corrected or voided them.',
    '',
    `Groups of fewer than ${smallest} patients: ${smallCells.length === 0 ? 'none' : ''}`.trimEnd(),
    ...smallCells.map(({ group, patients: count }) => `- ${group}: ${count}`),
    ...(smallCells.length === 0
      ? []
      : ['Look at these before the data leave the clinic: few enough to be recognised.']),
    '',
    'What it does not protect from: someone who knows a patient well may recognise an unusual course.',
    'Give it only to people who have agreed not to look for persons in it.',
    '',
  ].join('\n');
}
