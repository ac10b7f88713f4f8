import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openForWriting, type WriteConnection } from '../connection.ts';
import { temporaryFolder } from '../testing/temporary-record.ts';
import { migrate, pendingMigrations, shippedMigrations, type Migration } from './migrate.ts';

const clock = () => new Date('2026-03-09T10:00:00.000Z');
const step = (number: number, name: string, sql: string): Migration => ({
  number,
  name,
  sql,
  sha256: `hash of ${sql}`,
});
const one = step(1, '0001-one', 'CREATE TABLE one (a TEXT) STRICT');
const two = step(
  2,
  '0002-two',
  'CREATE TABLE two (a TEXT) STRICT; ALTER TABLE one ADD COLUMN b TEXT',
);

function emptyDatabase(): WriteConnection {
  const db = openForWriting({
    file: join(temporaryFolder(), 'test.db'),
    key: randomBytes(32),
    create: true,
  });
  onTestFinished(() => {
    db.close();
  });
  return db;
}

const tablesOf = (db: WriteConnection) =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .raw()
    .all()
    .flat();
const ledgerOf = (db: WriteConnection) =>
  db.prepare('SELECT number, name, applied_at FROM schema_migration').raw().all();

describe('migrating', () => {
  it('applies each step once, in order, and keeps a ledger', () => {
    const db = emptyDatabase();
    migrate(db, clock, [one]);
    migrate(db, clock, [one, two]);
    migrate(db, clock, [one, two]);
    expect(tablesOf(db)).toEqual(['one', 'schema_migration', 'two']);
    expect(ledgerOf(db)).toEqual([
      [1, '0001-one', '2026-03-09T10:00:00.000Z'],
      [2, '0002-two', '2026-03-09T10:00:00.000Z'],
    ]);
  });

  it('leaves nothing of a step that fails half-way', () => {
    const db = emptyDatabase();
    const broken = step(
      2,
      '0002-broken',
      'CREATE TABLE two (a TEXT) STRICT; CREATE TABLE one (again TEXT) STRICT',
    );
    expect(() => {
      migrate(db, clock, [one, broken]);
    }).toThrow(/already exists/);
    expect(tablesOf(db)).toEqual(['one', 'schema_migration']);
    migrate(db, clock, [one, two]);
    expect(ledgerOf(db)).toHaveLength(2);
  });

  it('leaves a record of a newer Dorso as it is, and says so', () => {
    const db = emptyDatabase();
    migrate(db, clock, [one, two]);
    expect(() => {
      migrate(db, clock, [one]);
    }).toThrow(
      expect.objectContaining({
        name: 'RecordFromNewerDorso',
        message: expect.stringContaining('0002-two') as string,
      }),
    );
    expect(ledgerOf(db)).toHaveLength(2);
  });

  it('refuses a record whose applied step differs from the shipped one', () => {
    const db = emptyDatabase();
    migrate(db, clock, [one]);
    expect(() => {
      migrate(db, clock, [step(1, '0001-one', 'CREATE TABLE one (a TEXT, b TEXT) STRICT'), two]);
    }).toThrow(expect.objectContaining({ name: 'RecordDamaged' }));
    expect(tablesOf(db)).toEqual(['one', 'schema_migration']);
  });

  it('ships its steps numbered without a gap', () => {
    const shipped = shippedMigrations();
    expect(shipped.map(({ number }) => number)).toEqual(shipped.map((_, index) => index + 1));
    expect(shipped[0]).toMatchObject({ name: '0001-first-schema' });
    expect(pendingMigrations(emptyDatabase(), shipped)).toEqual(shipped);
  });
});
