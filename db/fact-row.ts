/**
 * A fact as a row of the `fact` table, and back. Of its sixty columns a statement fills five at most,
 * so that columns which no kind fills together are read as one, a slot: a patient is read a quarter
 * sooner for it.
 */
import { isDeepStrictEqual } from 'node:util';
import type { DraftFact, Fact, FactKind, Statement } from '../clinical/facts.ts';
import { factColumns, type Kept, type KeptAs } from './fact-columns.ts';
import { tables, type ColumnOf, type RowOf, type SqlValue } from './tables.ts';

/** The statement's own columns, with its kind. */
export function statementRow(statement: Statement): RowOf<'fact'> {
  const row: RowOf<'fact'> = { kind: statement.kind };
  const fields: Record<string, unknown> = statement;
  for (const [field, { column, as }] of fieldsOf[statement.kind])
    row[column] = keep[as](fields[field]);
  return row;
}

/** The fact of a row as it is stored, with a value for every column. */
export const factFromStored = (values: readonly SqlValue[]): Fact => factOf(values, storedReaders);

/** The fact of a row of {@link factSlots}. The columns' types and ranges are the schema's promise. */
export const factFromRow = (row: readonly SqlValue[]): Fact => factOf(row, slotReaders);

/** What facts of every kind may fill stands in the same place in either row. */
function factOf(row: readonly SqlValue[], readers: Readers): Fact {
  const kind = row[at.kind] as FactKind;
  const statement: Record<string, unknown> = { kind };
  for (const { field, index, read } of readers[kind]) statement[field] = read(row[index] ?? null);
  return {
    id: row[at.id],
    patientId: row[at.patient_id],
    visitId: row[at.visit_id],
    on: row[at.on_day],
    recordedAt: row[at.recorded_at],
    author: row[at.author],
    workstation: row[at.workstation],
    replaces: row[at.replaces],
    importKey: row[at.import_key],
    statement,
    // What was parsed on its way in comes out of CHECKed columns by the same table of columns.
  } as unknown as Fact;
}

/** True when two drafts, or a draft and a fact, say the same thing of the same day. */
export function saysTheSame(
  a: Pick<DraftFact, 'on' | 'statement'>,
  b: Pick<DraftFact, 'on' | 'statement'>,
): boolean {
  return a.on === b.on && isDeepStrictEqual(a.statement, b.statement);
}

const keep: Record<KeptAs, (value: unknown) => SqlValue> = {
  // Fields kept plainly are text, numbers or null by the statement's schema.
  plain: (value) => value as SqlValue,
  boolean: (value) => (value === true ? 1 : 0),
  json: (value) => (value === null ? null : JSON.stringify(value)),
};

const read: Record<KeptAs, (value: SqlValue) => unknown> = {
  plain: (value) => value,
  boolean: (value) => value === 1,
  json: (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : null),
};

type Column = ColumnOf<'fact'>;
type Reader = { field: string; index: number; read: (value: SqlValue) => unknown };
type Readers = Record<FactKind, Reader[]>;

/** Each column that facts of every kind may fill; then the statements' columns, as few slots as they fit into. */
const slots: readonly (readonly Column[])[] = [
  ...tables.fact.slice(0, tables.fact.indexOf('kind') + 1).map((column) => [column]),
  ...slotsOfStatements(),
];

/** What a SELECT for {@link factFromRow} reads. */
export const factSlots = slots
  .map((slot) => (slot.length === 1 ? slot.join() : `coalesce(${slot.join(', ')})`))
  .join(', ');

const at = placesOf(slots);

function placesOf(of: readonly (readonly Column[])[]): Record<Column, number> {
  const places = of.flatMap((columns, place) => columns.map((column) => [column, place]));
  // Object.fromEntries forgets that the keys are the columns.
  return Object.fromEntries(places) as Record<Column, number>;
}

/** The columns that statements fill, in groups of which no kind fills two. */
function slotsOfStatements(): Column[][] {
  const together = Object.values(factColumns).map(
    (fields) => new Set(Object.values(fields as Record<string, Kept>).map(({ column }) => column)),
  );
  const found: Column[][] = [];
  for (const column of new Set(together.flatMap((columns) => [...columns]))) {
    const meets = (other: Column) => together.some((kind) => kind.has(column) && kind.has(other));
    const slot = found.find((others) => !others.some(meets));
    if (slot) slot.push(column);
    else found.push([column]);
  }
  return found;
}

// Object.fromEntries forgets that the keys are the kinds.
const fieldsOf = Object.fromEntries(
  Object.entries(factColumns).map(([kind, fields]) => [kind, Object.entries(fields)]),
) as Record<FactKind, [string, Kept][]>;

const slotReaders = readersAt(at);
const storedReaders = readersAt(placesOf(tables.fact.map((column) => [column])));

function readersAt(places: Record<Column, number>): Readers {
  return Object.fromEntries(
    Object.entries(fieldsOf).map(([kind, fields]) => [
      kind,
      fields.map(([field, { column, as }]) => ({ field, index: places[column], read: read[as] })),
    ]),
    // Object.fromEntries forgets that the keys are the kinds.
  ) as Readers;
}
