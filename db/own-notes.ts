/**
 * What a person keeps in the record for themselves and may replace: how they like the window, and
 * visits they have not saved yet. Neither is part of the patient's history, so neither is audited.
 */
import { say } from '../clinical/language/say.ts';
import type { Day } from '../clinical/day.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { BadInput } from './errors.ts';
import { requireSameFile } from './file-identity.ts';
import type { Writer } from './recording.ts';
import { requireRight } from './rights.ts';
import { named } from './sqlite-failures.ts';

/** A visit that is not saved yet. `entry` is the form's own; `savedAt` an instant in UTC. */
export type VisitDraft = { on: Day; entry: unknown; savedAt: string };

const LONGEST_PREFERENCE = 50_000;
const LONGEST_DRAFT = 500_000;

/** Everything the person has set, by name. */
export function readPreferences(db: ReadConnection, person: string): Record<string, unknown> {
  // TEXT columns of a STRICT table.
  const rows = prepared(db, 'SELECT name, value FROM preference WHERE person_id = ?').all(
    person,
  ) as [string, string][];
  return Object.fromEntries(rows.map(([name, value]) => [name, JSON.parse(value) as unknown]));
}

/** Sets one of the person's own preferences. Throws BadInput, RecordUnwritable, RecordInUse. */
export function setPreference(writer: Writer, name: string, value: unknown): void {
  const kept = asJson(value, LONGEST_PREFERENCE, say`The preference ${name}`);
  write(writer, (db) => {
    prepared(
      db,
      'INSERT INTO preference (person_id, name, value) VALUES (?, ?, ?) ' +
        'ON CONFLICT (person_id, name) DO UPDATE SET value = excluded.value',
    ).run(writer.person, name, kept);
  });
}

/** The person's own unsaved visit of a patient. */
export function readVisitDraft(
  db: ReadConnection,
  person: string,
  patientId: string,
): VisitDraft | null {
  const row = prepared(
    db,
    'SELECT on_day, entry, saved_at FROM visit_draft WHERE person_id = ? AND patient_id = ?',
  ).get(person, patientId) as [Day, string, string] | undefined; // CHECKed columns
  if (!row) return null;
  const [on, entry, savedAt] = row;
  return { on, entry: JSON.parse(entry) as unknown, savedAt };
}

/** Keeps the person's unsaved visit in place of the one before. Throws as {@link setPreference}, NotAllowed. */
export function keepVisitDraft(
  writer: Writer,
  patientId: string,
  { on, entry }: Pick<VisitDraft, 'on' | 'entry'>,
): void {
  const kept = asJson(entry, LONGEST_DRAFT, say`The unsaved visit`);
  write(writer, (db) => {
    requireRight(db, writer.person, 'record');
    prepared(
      db,
      'INSERT INTO visit_draft (person_id, patient_id, on_day, entry, saved_at) VALUES (?, ?, ?, ?, ?) ' +
        'ON CONFLICT (person_id, patient_id) DO UPDATE SET on_day = excluded.on_day, ' +
        'entry = excluded.entry, saved_at = excluded.saved_at',
    ).run(writer.person, patientId, on, kept, writer.clock().toISOString());
  });
}

/** Forgets the person's unsaved visit; does nothing where there is none. */
export function dropVisitDraft(writer: Writer, patientId: string): void {
  write(writer, (db) => {
    prepared(db, 'DELETE FROM visit_draft WHERE person_id = ? AND patient_id = ?').run(
      writer.person,
      patientId,
    );
  });
}

function write(writer: Writer, work: (db: Writer['db']) => void): void {
  const whole = writer.db.transaction(() => {
    if (writer.file) requireSameFile(writer.file);
    work(writer.db);
  });
  named(writer.directory, () => {
    whole.immediate();
  });
}

function asJson(value: unknown, longest: number, what: string): string {
  const text = JSON.stringify(value);
  if (typeof text !== 'string' || text.length > longest)
    throw new BadInput(say`${what} cannot be kept: it is too long or has no content.`);
  return text;
}
