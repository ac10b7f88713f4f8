import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables, type TableName } from './tables.ts';
import { anyDraft } from './testing/arbitrary-facts.ts';
import { clinicDay, jane, temporaryRecord } from './testing/temporary-record.ts';
import { verifyRecord } from './verify.ts';

const CHANGES = 500;
const hows = ['bit', 'bit', 'remove', 'add', 'exchange', 'reorder'] as const;
const audited = [...(Object.keys(tables) as TableName[]), 'audit_entry', 'audit_head'];

describe('verifying', () => {
  it(`finds each of ${CHANGES} random changes made with the key: a bit, a row removed or added, two values exchanged, two rows put in each other's place`, () => {
    const { record, raw } = temporaryRecord();
    const drafts = fc.sample(fc.array(anyDraft, { minLength: 12, maxLength: 12 }), {
      numRuns: 4,
      seed: 7,
    });
    for (const facts of drafts) {
      const { id: patientId } = record.addPatient(jane, [
        { system: 'urn:clinic', value: `P-${facts.length}-${patientsOf(record)}` },
      ]);
      record.appendFacts({ patientId, facts, visitOn: clinicDay, action: 'save_visit' });
    }
    expect(verifyRecord(raw)).toMatchObject({ ok: true, problems: [] });
    // A forger with the key: no triggers, no CHECKs. Each change is undone after it was looked for.
    const triggers = raw
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .raw()
      .all()
      .flat();
    for (const name of triggers) raw.exec(`DROP TRIGGER ${String(name)}`);
    raw.pragma('ignore_check_constraints = ON');
    const missingTriggers = verifyRecord(raw).problems.length;
    const spot = fc.record({
      how: fc.constantFrom(...hows),
      table: fc.constantFrom(...audited),
      row: fc.nat(),
      column: fc.nat(),
      bit: fc.nat({ max: 7 }),
      byte: fc.nat(),
    });
    fc.assert(
      fc.property(spot, (where) => {
        raw.exec('BEGIN');
        const changed = change(raw, where);
        // Undone in any case: what is tried next must not stand on it.
        const found = changed === null ? 0 : verifyRecord(raw).problems.length;
        raw.exec('ROLLBACK');
        fc.pre(changed !== null);
        expect(found, changed ?? '').toBeGreaterThan(missingTriggers);
      }),
      { numRuns: CHANGES, maxSkipsPerRun: 1000 },
    );
  }, 120_000);
});

const patientsOf = (record: { patients: () => unknown[] }): number => record.patients().length;

type Raw = ReturnType<typeof temporaryRecord>['raw'];
type Value = string | number | Buffer | null;
type Spot = {
  how: (typeof hows)[number];
  table: string;
  row: number;
  column: number;
  byte: number;
  bit: number;
};

/** Makes one change; says which, or null where the table does not take it or it changes nothing. */
function change(raw: Raw, { how, table, row, column, byte, bit }: Spot): string | null {
  const info = raw.prepare(`SELECT name, pk FROM pragma_table_info('${table}')`).raw().all();
  // A table's own description.
  const columns = (info as [string, number][]).map(([name]) => name);
  const keys = (info as [string, number][]).filter(([, pk]) => pk > 0).map(([name]) => name);
  const rows = raw.prepare(`SELECT * FROM ${table}`).raw().all() as Value[][];
  // Nothing to change in a table that nobody has written yet.
  if (rows.length === 0) return null;
  const one = rows[row % rows.length] ?? [];
  const other = rows[(row + 1 + byte) % rows.length] ?? [];
  const at = column % columns.length;
  const name = columns[at] ?? '';
  const keyOf = (of: Value[]) => keys.map((key) => of[columns.indexOf(key)] ?? null);
  const where = keys.map((key) => `${key} = ?`).join(' AND ');
  const set = (of: Value[], value: Value) =>
    raw.prepare(`UPDATE ${table} SET ${name} = ? WHERE ${where}`).run(value, ...keyOf(of));
  const make = {
    bit: () => {
      const next = otherValue(one[at] ?? null, byte, bit);
      if (next === null) return null;
      set(one, next);
      return `${table}.${name}: ${String(one[at])} -> ${String(next)}`;
    },
    remove: () => {
      raw.prepare(`DELETE FROM ${table} WHERE ${where}`).run(...keyOf(one));
      return `${table}: a row removed`;
    },
    add: () => {
      // The head of a workstation that never wrote names no entry; verify then says it is cut.
      const idAt = columns.indexOf(keys.at(-1) ?? '');
      const copy = one.map((value, index) =>
        index === idAt ? (typeof value === 'number' ? value + 1_000_000 : randomUUID()) : value,
      );
      raw
        .prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`)
        .run(...copy);
      return `${table}: a row added`;
    },
    exchange: () => {
      const [a, b] = [one[at] ?? null, other[at] ?? null];
      if (String(a) === String(b)) return null;
      if (keys.includes(name)) return null;
      set(one, b);
      set(other, a);
      return `${table}.${name}: ${String(a)} exchanged with ${String(b)}`;
    },
    reorder: () => {
      const content = (of: Value[]) =>
        of.filter((_, index) => !keys.includes(columns[index] ?? ''));
      const [a, b] = [content(one), content(other)];
      if (a.length === 0 || a.map(String).join('|') === b.map(String).join('|')) return null;
      const names = columns.filter((column) => !keys.includes(column));
      const put = raw.prepare(
        `UPDATE ${table} SET ${names.map((column) => `${column} = ?`).join(', ')} WHERE ${where}`,
      );
      put.run(...b, ...keyOf(one));
      put.run(...a, ...keyOf(other));
      return `${table}: two rows in each other's place`;
    },
  };
  try {
    return make[how]();
  } catch {
    // A column's type or a unique index does not take the change.
    return null;
  }
}

function otherValue(value: Value, byteAt: number, bit: number): Value {
  if (typeof value === 'number') return value + 2 ** (bit - 3) * (Number.isInteger(value) ? 8 : 1);
  if (value === null) return null;
  const bytes = Buffer.from(value);
  if (bytes.length === 0) return null;
  const at = byteAt % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  if (Buffer.isBuffer(value)) return bytes;
  const text = bytes.toString('utf8');
  return text === value ? null : text;
}
