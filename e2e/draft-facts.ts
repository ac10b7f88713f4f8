/** Facts to be recorded, in the few words that tests and tour need. Days are ISO, doses mg/day. */
import { day } from '../clinical/day.ts';
import type { DraftFact, Statement } from '../clinical/facts.ts';

export const at = (on: string, statement: Statement): DraftFact => ({
  on: day(on),
  statement,
  replaces: null,
  importKey: null,
});
export const score = (on: string, instrument: string, value: number) =>
  at(on, { kind: 'score', instrument, value, items: null });
export const dose = (on: string, medicine: string, amount: number) =>
  at(on, {
    kind: 'dose',
    medicine,
    amount,
    stopReason: amount === 0 ? 'ineffective' : null,
    regimen: null,
  });
export const lab = (on: string, id: string, value: number, unit: string) =>
  at(on, { kind: 'lab', lab: id, value, reportedValue: value, reportedUnit: unit });
