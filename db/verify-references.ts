/**
 * Whether rows name rows that exist, asked of rows that are read for their digests anyway: SQLite's own
 * check of the foreign keys would read, and decrypt, the whole record once more.
 */
import { say } from '../clinical/language/say.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { patientTables, tables, type SqlValue, type TableName } from './tables.ts';
import type { Problem } from './verify.ts';

export type PatientTable = keyof typeof patientTables;

/** A foreign key: places of the columns that name, and names of those that are named. */
type Reference = { parent: string; from: number[]; to: string[] };
type Keys = ReadonlySet<SqlValue>;

/**
 * A check of all rows of one patient, table by table. Each table that names what is not there is told
 * once for each table that it names.
 */
export function referenceCheck(
  db: ReadConnection,
): (rows: ReadonlyMap<PatientTable, readonly SqlValue[][]>) => Problem[] {
  const references = Object.keys(patientTables).flatMap((name) => {
    // Object.keys forgets that the keys are table names.
    const table = name as PatientTable;
    return referencesOf(db, table).map((reference) => ({ table, ...reference }));
  });
  const ofClinic = new Map<Reference, Keys>();
  for (const reference of references)
    if (!isOfPatient(reference.parent)) ofClinic.set(reference, keysInTable(db, reference));
  return (rows) =>
    references.flatMap((reference) => {
      const { table, parent, from } = reference;
      // What a patient's rows name is the clinic's, or in the same patient's rows.
      const keys = () => ofClinic.get(reference) ?? keysInRows(reference, rows);
      return allKnown(rows.get(table) ?? [], from, keys) ? [] : [missing(table, parent)];
    });
}

/** As SQLite finds it, of every table whose rows {@link referenceCheck} is not asked about. */
export function otherReferenceProblems(db: ReadConnection, most: number): Problem[] {
  const names = prepared(db, "SELECT name FROM sqlite_schema WHERE type = 'table'").all().flat();
  const orphans = (names as string[])
    .filter((name) => !isOfPatient(name))
    .flatMap((name) => prepared(db, `PRAGMA foreign_key_check("${name}")`).all());
  return (orphans as [string, number | null, string, number][])
    .slice(0, most)
    .map(([table, , parent]) => missing(table, parent));
}

const isOfPatient = (table: string): table is PatientTable => Object.hasOwn(patientTables, table);

const missing = (table: string, parent: string): Problem => ({
  where: say`table ${table}`,
  what: say`a row names a row of ${parent} that does not exist`,
});

function referencesOf(db: ReadConnection, table: TableName): Reference[] {
  const columns: readonly string[] = tables[table];
  const rows = prepared(db, `PRAGMA foreign_key_list(${table})`).all() as [
    id: number,
    place: number,
    parent: string,
    from: string,
    to: string,
  ][];
  return [...Map.groupBy(rows, ([id]) => id).values()].flatMap((parts) => {
    const parent = parts[0]?.[2];
    if (parent === undefined) return [];
    return [
      {
        parent,
        from: parts.map(([, , , from]) => columns.indexOf(from)),
        to: parts.map(([, , , , to]) => to),
      },
    ];
  });
}

function keysInTable(db: ReadConnection, { parent, to }: Reference): Keys {
  const rows = prepared(db, `SELECT ${to.join(', ')} FROM ${parent}`).all() as SqlValue[][];
  const places = to.map((_, place) => place);
  return new Set(rows.map((row) => keyOf(row, places)));
}

function keysInRows(
  { parent, to }: Reference,
  rows: ReadonlyMap<PatientTable, readonly SqlValue[][]>,
): Keys {
  if (!isOfPatient(parent)) return new Set();
  const columns: readonly string[] = tables[parent];
  const places = to.map((name) => columns.indexOf(name));
  return new Set(rows.get(parent)?.map((row) => keyOf(row, places)));
}

/** Null where a column is empty: such a row names nothing. */
function keyOf(row: readonly SqlValue[], places: readonly number[]): SqlValue {
  const [first = 0] = places;
  if (places.length === 1) return row[first] ?? null;
  const values = places.map((place) => row[place] ?? null);
  return values.includes(null) ? null : values.join('\u0000');
}

/** `named` is asked only where a row names something: most facts replace none. */
function allKnown(
  rows: readonly SqlValue[][],
  from: readonly number[],
  named: () => Keys,
): boolean {
  let keys: Keys | null = null;
  let last: SqlValue = null;
  return rows.every((row) => {
    const key = keyOf(row, from);
    // Rows beside each other mostly name the same.
    if (key === null || key === last) return true;
    last = key;
    keys ??= named();
    return keys.has(key);
  });
}
