/** The long form: one row per fact, those replaced or taken back included. */
import type { Fact } from '../../../clinical/facts.ts';
import type { Patient } from '../../../clinical/patient.ts';
import type { Cell } from './csv-text.ts';
import { asCells, factCells } from './fact-cells.ts';

/** A column and what it holds: the documentation that goes with the files. */
export type Column = { name: string; about: string };

export const longColumns: readonly Column[] = [
  { name: 'patient_id', about: 'Id of the patient in this record' },
  { name: 'patient_number', about: "The clinic's patient number" },
  { name: 'patient_name', about: 'Name' },
  { name: 'birth_date', about: 'Birth date, YYYY-MM-DD; empty: not known' },
  { name: 'sex', about: 'female, male, unknown' },
  { name: 'fact_id', about: 'Id of the fact' },
  { name: 'on', about: 'The day it was true, YYYY-MM-DD' },
  { name: 'kind', about: 'Kind of fact: score, dose, lab, ...' },
  { name: 'item', about: 'What of this kind: instrument, test, medicine, condition, ...' },
  { name: 'value', about: 'Number with a point as decimal mark; dose 0: stopped; empty: none' },
  { name: 'unit', about: 'Unit of the value; a score has none' },
  { name: 'words', about: 'Everything else the fact says' },
  {
    name: 'state',
    about: 'stands; corrected: replaced by a later row; voided: taken back; void: takes one back',
  },
  { name: 'replaces', about: 'Id of the fact that this one corrects or takes back' },
  { name: 'visit_id', about: 'Visit at which it was recorded; empty: outside a visit' },
  { name: 'recorded_at', about: 'Moment of recording, UTC' },
  { name: 'recorded_by', about: 'Id of the person who recorded it' },
  { name: 'workstation', about: 'Id of the machine' },
  { name: 'source', about: 'Where an imported fact comes from' },
];

/** The rows of a patient, by day and order of recording. */
export function longRows(patient: Patient, facts: readonly Fact[]): Cell[][] {
  const successors = new Map(facts.map((fact) => [fact.replaces, fact]));
  const { id, number, name, birthDate, sex } = patient;
  return facts.map((fact) => [
    ...[id, number, name, birthDate, sex, fact.id, fact.on, fact.statement.kind],
    ...asCells(factCells(fact.statement)),
    stateOf(fact, successors.get(fact.id)),
    ...[fact.replaces, fact.visitId, fact.recordedAt, fact.author, fact.workstation],
    fact.importKey,
  ]);
}

function stateOf({ statement }: Fact, successor: Fact | undefined): string {
  if (statement.kind === 'void') return 'void';
  if (!successor) return 'stands';
  return successor.statement.kind === 'void' ? 'voided' : 'corrected';
}
