/**
 * Brings a record to the newest form. Each migration and its line in the ledger are one
 * transaction, so an interrupted one leaves the record as it was before.
 */
import { say } from '../../clinical/language/say.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadConnection, type WriteConnection, prepared } from '../connection.ts';
import { RecordDamaged, RecordFromNewerDorso } from '../errors.ts';
import { migrationsFolder } from './folder.ts';

export type Migration = { number: number; name: string; sql: string; sha256: string };

const LEDGER = `CREATE TABLE IF NOT EXISTS schema_migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT`;

/** The migrations this Dorso ships, in order. */
export function shippedMigrations(folder: string = migrationsFolder()): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file, index) => {
      const number = Number(file.slice(0, 4));
      if (number !== index + 1)
        throw new Error(`Migration ${file} is out of sequence: expected number ${index + 1}.`);
      // Line ends differ where git checks out on Windows; the migration is the same.
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return {
        number,
        name: file.slice(0, -4),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      };
    });
}

/** The shipped migrations this record does not have yet. Throws where it has others. */
export function pendingMigrations(db: ReadConnection, shipped: readonly Migration[]): Migration[] {
  const applied = appliedMigrations(db);
  for (const { number, name, sha256 } of applied) {
    const ours = shipped[number - 1];
    if (!ours) {
      throw new RecordFromNewerDorso(
        say`This record was last used by a newer Dorso (step "${name}" is not known here). Nothing was changed. Install the newer Dorso on this workstation and open the record with it.`,
      );
    }
    if (ours.sha256 !== sha256) {
      throw new RecordDamaged(
        say`The record's form was made by another edition of step "${name}" than this Dorso has. Nothing was changed. Use the Dorso that wrote the record, or restore a backup made by this one.`,
      );
    }
  }
  return shipped.slice(applied.length);
}

/** Applies what is missing, one transaction each. A second process waits and then finds it done. */
export function migrate(
  db: WriteConnection,
  clock: () => Date,
  shipped: readonly Migration[] = shippedMigrations(),
): void {
  if (pendingMigrations(db, shipped).length === 0) return;
  for (const migration of shipped) {
    db.transaction(() => {
      db.exec(LEDGER);
      if (!pendingMigrations(db, shipped).includes(migration)) return;
      db.exec(migration.sql);
      prepared(
        db,
        'INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)',
      ).run(migration.number, migration.name, migration.sha256, clock().toISOString());
    }).immediate();
  }
}

type Applied = { number: number; name: string; sha256: string };

function appliedMigrations(db: ReadConnection): Applied[] {
  const hasLedger = prepared(
    db,
    "SELECT 1 FROM sqlite_schema WHERE name = 'schema_migration'",
  ).get();
  if (!hasLedger) return [];
  // The columns' types are set by the ledger's STRICT table.
  const rows = prepared(
    db,
    'SELECT number, name, sha256 FROM schema_migration ORDER BY number',
  ).all() as [number, string, string][];
  return rows.map(([number, name, sha256]) => ({ number, name, sha256 }));
}
