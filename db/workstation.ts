/** Which machine writes. Its id is kept in a small file of the machine, outside the record's folder. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hostname } from 'node:os';
import { z } from 'zod';
import { prepared, type ReadConnection } from './connection.ts';
import { writeDurably } from './durable-file.ts';
import type { IdMaker } from './ids.ts';

/**
 * This machine's id: from `file`, which is made at the first call; without a file, that of the
 * workstation that made the record.
 */
export function workstationId(
  file: string | null,
  db: ReadConnection | null,
  ids: IdMaker,
): string {
  if (file !== null) return idInFile(file, ids);
  const first =
    db &&
    (prepared(db, 'SELECT id FROM workstation ORDER BY id LIMIT 1').get() as [string] | undefined);
  return first?.[0] ?? ids.next();
}

/** True when the record has met this workstation before. */
export function knowsWorkstation(db: ReadConnection, id: string): boolean {
  return prepared(db, 'SELECT 1 FROM workstation WHERE id = ?').get(id) !== undefined;
}

/** What the workstation is called in the audit's view. */
export const workstationLabel = (): string => hostname().slice(0, 200) || 'workstation';

function idInFile(file: string, ids: IdMaker): string {
  if (existsSync(file)) {
    const id = z.uuid().safeParse(readFileSync(file, 'utf8').trim());
    if (id.success) return id.data;
  }
  // Missing or unreadable: a new id is always safe, the rows of the old one stay as they are.
  const id = ids.next();
  mkdirSync(dirname(file), { recursive: true });
  writeDurably(file, `${id}\n`);
  return id;
}
