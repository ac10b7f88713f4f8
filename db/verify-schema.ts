/** Compares the record's schema, triggers above all, with the one the shipped migrations make. */
import { say } from '../clinical/language/say.ts';
import Database from 'better-sqlite3';
import { prepared, type ReadConnection } from './connection.ts';
import { shippedMigrations } from './migrations/migrate.ts';
import type { Checked } from './verify.ts';

const DEFINITIONS =
  "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'schema_migration' " +
  "AND name NOT LIKE 'sqlite_%'";

/** What is missing, altered or added beside the schema of this Dorso. */
export function schemaProblems(db: ReadConnection): Checked {
  const found = new Map(prepared(db, DEFINITIONS).all() as [string, string][]);
  const expected = expectedSchema();
  const problems = [...expected].flatMap(([name, sql]) => {
    if (!found.has(name)) return [{ where: name, what: say`is missing from the schema` }];
    return found.get(name) === sql ? [] : [{ where: name, what: say`was altered in the schema` }];
  });
  const added = [...found.keys()].filter((name) => !expected.has(name));
  return {
    counts: {},
    problems: [
      ...problems,
      ...added.map((name) => ({ where: name, what: say`does not belong to the schema` })),
    ],
  };
}

function expectedSchema(): Map<string, string> {
  const scratch = new Database(':memory:');
  try {
    for (const { sql } of shippedMigrations()) scratch.exec(sql);
    return new Map(scratch.prepare(DEFINITIONS).raw().all() as [string, string][]);
  } finally {
    scratch.close();
  }
}
