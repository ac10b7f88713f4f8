/**
 * One act of writing: its rows and the audit entry that vouches for them, in one transaction. There
 * is no other way to write a row, so nothing can be saved without its entry.
 */
import type { AuditAction } from './audit-actions.ts';
import { CHAIN_START, entryHash, idDigits, rowDigest } from './audit.ts';
import { prepared, type ReadConnection, type WriteConnection } from './connection.ts';
import { requireSameFile, type FileIdentity } from './file-identity.ts';
import type { IdMaker } from './ids.ts';
import { named } from './sqlite-failures.ts';
import { tables, type RowOf, type SqlValue, type TableName } from './tables.ts';

/** Who writes, where and through which connection. */
export type Writer = {
  readonly db: WriteConnection;
  readonly directory: string;
  readonly person: string;
  readonly workstation: string;
  readonly ids: IdMaker;
  readonly clock: () => Date;
  /** The file that was opened; absent while a record is being made. */
  readonly file?: FileIdentity;
};

/** A write under way. `at` is the same for all its rows. */
export type Recording = {
  readonly db: WriteConnection;
  readonly author: string;
  readonly workstation: string;
  readonly at: string;
  readonly nextId: () => string;
  /** Id and digest of each row, in hex. */
  readonly written: string[];
  /** Done once the audit entry is written, as the last thing before the commit. */
  readonly beforeCommit: (() => void)[];
};

/**
 * Runs `write` and its audit entry as one transaction: both are saved or neither. Throws the named
 * failures of sqlite-failures.ts.
 */
export function record<T>(
  writer: Writer,
  action: AuditAction,
  patientId: string | null,
  write: (recording: Recording) => T,
): T {
  const { db, ids } = writer;
  const whole = db.transaction(() => {
    if (writer.file) requireSameFile(writer.file);
    // Another process may have written since: ids stay above all that the record holds.
    for (const id of headIds(db)) ids.stayAbove(id);
    const recording: Recording = {
      db,
      author: writer.person,
      workstation: writer.workstation,
      at: writer.clock().toISOString(),
      nextId: ids.next,
      written: [],
      beforeCommit: [],
    };
    const result = write(recording);
    appendEntry(recording, action, patientId);
    for (const last of recording.beforeCommit) last();
    return result;
  });
  return named(writer.directory, () => whole.immediate());
}

/**
 * Runs several acts of writing, each with its own audit entry, as one transaction: all are saved or none.
 * Throws as {@link record}.
 */
export function recordTogether<T>({ db, directory }: Writer, acts: () => T): T {
  return named(directory, () => db.transaction(acts).immediate());
}

/**
 * Inserts a row, completed with the recording's author, workstation and moment, and with a new id
 * unless one is given. Returns the columns as they are stored.
 */
export function insertRow<T extends TableName>(
  recording: Recording,
  table: T,
  row: RowOf<T>,
  id: string = recording.nextId(),
): SqlValue[] {
  const whole: Partial<Record<string, SqlValue>> = {
    ...row,
    id,
    recorded_at: recording.at,
    author: recording.author,
    workstation: recording.workstation,
  };
  const values = tables[table].map((column) => storable(whole[column] ?? null));
  const filled = values.filter((value) => value !== null);
  prepared(recording.db, insertSql(table, values)).run(filled);
  recording.written.push(idDigits(id) + rowDigest(table, values));
  return values;
}

/** Half of a surrogate pair cannot be stored in UTF-8; it becomes the replacement character. */
const storable = (value: SqlValue): SqlValue =>
  typeof value === 'string' ? value.toWellFormed() : value;

function appendEntry(recording: Recording, action: AuditAction, patientId: string | null): void {
  const { db, workstation, author: person, at } = recording;
  // STRICT columns: an integer and a blob.
  const head = prepared(db, 'SELECT number, hash FROM audit_head WHERE workstation = ?').get(
    workstation,
  ) as [number, Buffer] | undefined;
  const number = (head?.[0] ?? 0) + 1;
  const previous = head?.[1] ?? CHAIN_START;
  // Made last, so that it is above every id of the recording.
  const id = recording.nextId();
  const rowsWritten = Buffer.from(recording.written.join(''), 'hex');
  const hash = entryHash(previous, {
    workstation,
    number,
    id,
    at,
    person,
    action,
    patientId,
    rowsWritten,
  });
  prepared(
    db,
    'INSERT INTO audit_entry (workstation, number, id, at, person, action, patient_id, rows_written, previous, hash) ' +
      'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(workstation, number, id, at, person, action, patientId, rowsWritten, previous, hash);
}

function headIds(db: ReadConnection): string[] {
  return prepared(db, 'SELECT id FROM audit_head').all().flat() as string[];
}

/** Texts that were made before, by table and places of the filled columns. */
const insertions = new Map<string, string>();

/** Inserts the filled columns alone: of sixty, a fact fills a dozen, and each costs something. */
function insertSql(table: TableName, values: readonly SqlValue[]): string {
  let shape: string = table;
  for (let place = 0; place < values.length; place += 1)
    if (values[place] !== null) shape += ` ${place}`;
  let sql = insertions.get(shape);
  if (sql === undefined) {
    const columns = tables[table].filter((_, place) => values[place] !== null);
    sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    insertions.set(shape, sql);
  }
  return sql;
}
