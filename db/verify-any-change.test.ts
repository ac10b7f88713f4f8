import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables, type TableName } from './tables.ts';
import { anyDraft } from './testing/arbitrary-facts.ts';
import { clinicDay, jane, temporaryRecord } from './testing/temporary-record.ts';
import { verifyRecord } from './verify.ts';

const audited = [...(Object.keys(tables) as TableName[]), 'audit_entry', 'audit_head'];

describe('verifying', () => {
  it('finds any single changed value, whatever the table, row and column', () => {
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
      table: fc.constantFrom(...audited),
      row: fc.nat(),
      column: fc.nat(),
      bit: fc.nat({ max: 7 }),
      byte: fc.nat(),
    });
    fc.assert(
      fc.property(spot, ({ table, row, column, bit, byte }) => {
        const changed = changeOneBit(raw, table, row, column, byte, bit);
        fc.pre(changed !== null);
        const found = verifyRecord(raw).problems.length;
        raw.exec('ROLLBACK');
        expect(found, changed ?? '').toBeGreaterThan(missingTriggers);
      }),
      { numRuns: 150 },
    );
  });
});

const patientsOf = (record: { patients: () => unknown[] }): number => record.patients().length;

/** Begins a transaction in which one bit of one value differs; says which, or null where it cannot. */
function changeOneBit(
  raw: ReturnType<typeof temporaryRecord>['raw'],
  table: string,
  rowAt: number,
  columnAt: number,
  byteAt: number,
  bit: number,
): string | null {
  const columns = raw
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .raw()
    .all()
    .flat()
    .map(String);
  const rows = raw.prepare(`SELECT * FROM ${table}`).raw().all() as (
    string | number | Buffer | null
  )[][];
  const index = rowAt % rows.length;
  const column = columns[columnAt % columns.length] ?? '';
  const value = rows[index]?.[columns.indexOf(column)] ?? null;
  const next = otherValue(value, byteAt, bit);
  if (next === null) return null;
  const keys = raw
    .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0`)
    .raw()
    .all()
    .flat()
    .map(String);
  const where = keys.map((key) => `${key} = ?`).join(' AND ');
  raw.exec('BEGIN');
  try {
    raw
      .prepare(`UPDATE ${table} SET ${column} = ? WHERE ${where}`)
      .run(next, ...keys.map((key) => rows[index]?.[columns.indexOf(key)] ?? null));
  } catch {
    // A column's type or a unique index does not take the changed value.
    raw.exec('ROLLBACK');
    return null;
  }
  return `${table}.${column}: ${String(value)} -> ${String(next)}`;
}

function otherValue(
  value: string | number | Buffer | null,
  byteAt: number,
  bit: number,
): string | number | Buffer | null {
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
