/**
 * The audit's own arithmetic: the digest of a row, and the hash that ties an entry to the one
 * before it. The same functions write the chain and check it.
 */
import { hash } from 'node:crypto';
import { tables, type SqlValue, type TableName } from './tables.ts';

/** Bytes of an id, and of a digest, in an entry's list of written rows. */
export const ID_BYTES = 16;
export const DIGEST_BYTES = 16;
const SHA256_BYTES = 32;

/** What stands before a workstation's first entry. */
export const CHAIN_START = Buffer.alloc(SHA256_BYTES);

/** The first 16 bytes of SHA-256 over the table's name and every column's value, in order. */
export function rowDigest(table: TableName, values: readonly SqlValue[]): Buffer {
  return hash('sha256', JSON.stringify([table, values]), 'buffer').subarray(0, DIGEST_BYTES);
}

/** One line of an entry's list: the row's id and its digest. */
export function writtenRow(table: TableName, values: readonly SqlValue[]): Buffer {
  const id = values[idPosition[table]];
  return Buffer.concat([idBytes(String(id)), rowDigest(table, values)]);
}

/** An id as the 16 bytes it stands for, and back. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
export function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

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

const idPosition: Record<TableName, number> = Object.fromEntries(
  Object.entries(tables).map(([table, columns]) => [
    table,
    (columns as readonly string[]).indexOf('id'),
  ]),
  // Object.fromEntries forgets that the keys are the table names.
) as Record<TableName, number>;
