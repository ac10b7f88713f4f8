/**
 * Connections to the record's file. Reading functions take a {@link ReadConnection}, which SQLite
 * itself opened read-only, so that a query cannot write even by mistake.
 */
import { say } from '../clinical/language/say.ts';
import Database, { type Statement } from 'better-sqlite3';
import { RecordDamaged } from './errors.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection to read with. */
export type ReadConnection = Database & { readonly [readable]: true };
/** The connection that writes; where a function asks for reading it serves as well. */
export type WriteConnection = ReadConnection & { readonly [writable]: true };

/** Marks the file as a record of Dorso, `DRSO` in ASCII, in SQLite's own header field. */
const APPLICATION_ID = 0x4452534f;

/** How long a connection waits for another process to finish its write. */
export const BUSY_TIMEOUT_MS = 3000;

type Opening = { file: string; key: Buffer; busyTimeoutMs?: number };

/**
 * Opens the file for writing; `create` makes it where it does not exist. The key is 32 raw bytes,
 * so that no password hashing slows the opening.
 */
export function openForWriting(opening: Opening & { create?: boolean }): WriteConnection {
  const db = new Database(opening.file, {
    fileMustExist: opening.create !== true,
    timeout: opening.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
  });
  return closingOnFailure(db, () => {
    unlock(db, opening.key);
    if (opening.create === true) db.pragma(`application_id = ${APPLICATION_ID}`);
    // An emptied file would otherwise open as a new, empty record.
    else requireRecord(db, opening.file);
    db.pragma('journal_mode = WAL');
    // WAL alone would sync only at checkpoints: the last visit could be lost with the power.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // Without it, INSERT OR REPLACE would remove a row unseen by the triggers that forbid it.
    db.pragma('recursive_triggers = ON');
    // The brand is given here and nowhere else.
    return db as WriteConnection;
  });
}

/** Opens the existing file for reading only. */
export function openForReading(opening: Opening): ReadConnection {
  const db = new Database(opening.file, {
    readonly: true,
    fileMustExist: true,
    timeout: opening.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
  });
  return closingOnFailure(db, () => {
    unlock(db, opening.key);
    db.pragma('query_only = ON');
    // The brand is given here and nowhere else.
    return db as ReadConnection;
  });
}

/**
 * Copies the whole record, as of one moment, into a new file under the same key; others may go on
 * writing meanwhile. Throws SQLite's error.
 */
export function copyInto(opening: Opening, target: string): void {
  const db = openForReading(opening);
  try {
    // VACUUM INTO counts as writing, although the file it reads stays as it is.
    db.pragma('query_only = OFF');
    // Whoever keeps the copy puts it on the disk.
    db.pragma('synchronous = OFF');
    db.prepare('VACUUM INTO ?').run(target);
  } finally {
    db.close();
  }
}

/**
 * Opens the file so that nobody else can, folds what is beside it into it and keeps it locked.
 * Throws SQLITE_BUSY where another program has it open.
 */
export function openExclusively(opening: Opening): WriteConnection {
  const db = openForWriting(opening);
  return closingOnFailure(db, () => {
    db.pragma('locking_mode = EXCLUSIVE');
    const [mode] = db.prepare('PRAGMA journal_mode = DELETE').raw().get() as [string];
    if (mode !== 'delete') throw Object.assign(new Error('in use'), { code: 'SQLITE_BUSY' });
    // The lock is taken by the first write transaction, and kept.
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return db;
  });
}

/** Encrypts a closed copy of a record anew, from one key to another. */
export function reencrypt(file: string, from: Buffer, to: Buffer): void {
  const db = new Database(file, { fileMustExist: true });
  try {
    unlock(db, from);
    const passphrase = Buffer.from(`raw:${to.toString('hex')}`, 'ascii');
    db.rekey(passphrase);
    passphrase.fill(0);
  } finally {
    db.close();
  }
}

/** ChaCha20-Poly1305 (RFC 8439): each page is encrypted and authenticated. See docs/decisions. */
function unlock(db: Database, key: Buffer): void {
  const passphrase = Buffer.from(`raw:${key.toString('hex')}`, 'ascii');
  db.pragma("cipher = 'chacha20'");
  db.key(passphrase);
  passphrase.fill(0);
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  // Sorting and scratch tables would otherwise reach the disk in the clear.
  db.pragma('temp_store = MEMORY');
  // The first real read: with a wrong key or a damaged head it fails here.
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}

function requireRecord(db: Database, file: string): void {
  const [mark] = db.prepare('PRAGMA application_id').raw().get() as [number];
  if (mark === APPLICATION_ID) return;
  throw new RecordDamaged(
    say`${file} is not a record of Dorso, or was emptied. Nothing was changed. Copy the whole folder to a safe place, then restore the latest backup.`,
  );
}

function closingOnFailure<T>(db: Database, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    db.close();
    throw failure;
  }
}

const statements = new WeakMap<ReadConnection, Map<string, Statement>>();

/** The statement of this SQL text, prepared once a connection. Rows come as arrays of columns. */
export function prepared(db: ReadConnection, sql: string): Statement {
  let known = statements.get(db);
  if (!known) {
    known = new Map();
    statements.set(db, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    if (statement.reader) statement.raw();
    known.set(sql, statement);
  }
  return statement;
}
