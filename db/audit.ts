/**
 * The audit's own arithmetic: the digest of a row, and the hash that ties an entry to the one
 * before it. The same functions write the chain and check it.
 */
import { hash } from 'node:crypto';
import type { SqlValue, TableName } from './tables.ts';

/** Hex digits of an id and of a digest, as they follow each other in an entry's list of written rows. */
export const ID_DIGITS = 32;
export const DIGEST_DIGITS = 32;

/** What stands before a workstation's first entry. */
export const CHAIN_START = Buffer.alloc(32);

/**
 * The first 16 bytes of SHA-256 over the table's name and each filled column's position and value,
 * in hex. Empty columns are left out, so that a column added later changes no digest; for the same
 * reason columns of tables.ts are only ever added at the end.
 */
export function rowDigest(table: TableName, values: readonly SqlValue[]): string {
  const said: SqlValue[] = [table];
  // Every row of the record passes here when it is verified: a plain loop takes two thirds of the time.
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? null;
    if (value !== null) said.push(position, value);
  }
  return hash('sha256', JSON.stringify(said), 'hex').slice(0, DIGEST_DIGITS);
}

/** An id without its dashes, as it stands in an entry's list; and back. */
export const idDigits = (id: string): string =>
  // Every row of the record passes here when it is verified; slicing is five times as fast as replacing.
  id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24);
export const idOfDigits = (digits: string): string =>
  digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export type AuditEntry = {
  workstation: string;
  number: number;
  id: string;
  at: string;
  person: string;
  action: string;
  patientId: string | null;
  rowsWritten: Buffer;
};

/** SHA-256 over the previous entry's hash and everything this entry says. */
export function entryHash(previous: Buffer, entry: AuditEntry): Buffer {
  const { workstation, number, id, at, person, action, patientId, rowsWritten } = entry;
  const said = JSON.stringify([
    workstation,
    number,
    id,
    at,
    person,
    action,
    patientId,
    rowsWritten.toString('hex'),
  ]);
  return hash('sha256', Buffer.concat([previous, Buffer.from(said)]), 'buffer');
}
