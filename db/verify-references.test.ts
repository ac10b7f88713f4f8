import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDraft } from './testing/arbitrary-facts.ts';
import { clinicDay, draft, jane, temporaryRecord } from './testing/temporary-record.ts';
import { verifyRecord } from './verify.ts';

const CHANGES = 300;

type Raw = ReturnType<typeof temporaryRecord>['raw'];
type Key = { table: string; parent: string; from: string; to: string };

const hba1c = draft({
  kind: 'lab',
  lab: 'hba1c',
  value: 7.5,
  reportedValue: 7.5,
  reportedUnit: '%',
});

/** Two patients with visits, corrections and identifiers. */
function clinic(): Raw {
  const { record, raw } = temporaryRecord();
  const drafts = fc.sample(fc.array(anyDraft, { minLength: 15, maxLength: 15 }), {
    numRuns: 2,
    seed: 3,
  });
  for (const [place, facts] of drafts.entries()) {
    const identifier = { system: 'urn:clinic', value: `P-${place}` };
    const { id: patientId } = record.addPatient(jane, [identifier]);
    const saving = { patientId, visitOn: clinicDay, action: 'save_visit' } as const;
    const [first] = record.appendFacts({ ...saving, facts: [...facts, hba1c] }).facts;
    if (!first) throw new Error('nothing was appended');
    const { on, statement } = first;
    const correction = { on, statement, replaces: first.id, importKey: null };
    record.appendFacts({ ...saving, facts: [correction] });
  }
  return raw;
}

function foreignKeys(raw: Raw): Key[] {
  return raw
    .prepare(
      `SELECT t.name AS "table", k."table" AS parent, k."from", k."to"
       FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'`,
    )
    .all() as Key[];
}

/** Which table names a row of which that is not there, as SQLite itself finds it. */
function asSqliteFinds(raw: Raw): Set<string> {
  const rows = raw.prepare('PRAGMA foreign_key_check').raw().all() as string[][];
  return new Set(rows.map(([table, , parent]) => `${table} names ${parent}`));
}

function asVerifyFinds(raw: Raw): Set<string> {
  return new Set(
    verifyRecord(raw).problems.flatMap(({ where, what }) => {
      const parent = /^a row names a row of (\w+) that does not exist$/.exec(what)?.[1];
      return parent === undefined ? [] : [`${where.replace('table ', '')} names ${parent}`];
    }),
  );
}

it('finds every row that names what does not exist, where SQLite finds one', () => {
  const raw = clinic();
  const triggers = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").raw().all();
  for (const name of triggers.flat()) raw.exec(`DROP TRIGGER ${String(name)}`);
  raw.pragma('ignore_check_constraints = ON');
  const keys = foreignKeys(raw);
  const met = new Set<string>();
  expect(asVerifyFinds(raw)).toEqual(asSqliteFinds(raw));
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.nat(), fc.boolean(), (key, row, isRemoved) => {
      const { table, parent, from, to } = key;
      const [changed, column] = isRemoved ? [parent, to] : [table, from];
      raw.exec('BEGIN');
      try {
        const filled = `FROM ${changed} WHERE ${column} IS NOT NULL`;
        const [rows] = raw.prepare(`SELECT count(*) ${filled}`).raw().get() as [number];
        fc.pre(rows > 0);
        const one = `(SELECT ${column} ${filled} LIMIT 1 OFFSET ${row % rows})`;
        if (isRemoved) raw.exec(`DELETE FROM ${changed} WHERE ${column} = ${one}`);
        else
          raw.exec(
            `UPDATE OR IGNORE ${changed} SET ${column} = '${randomUUID()}' WHERE ${column} = ${one}`,
          );
        const expected = asSqliteFinds(raw);
        expect(asVerifyFinds(raw)).toEqual(expected);
        for (const line of expected) met.add(line);
      } finally {
        raw.exec('ROLLBACK');
      }
    }),
    { numRuns: CHANGES, seed: 11, maxSkipsPerRun: 1000 },
  );
  const ofFacts = ['patient', 'person', 'workstation', 'visit', 'fact', 'instrument', 'lab'];
  for (const parent of ofFacts) expect(met).toContain(`fact names ${parent}`);
});
