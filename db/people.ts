/** The people who work with the record: their names, roles and whether they may sign in. */
import { prepared, type ReadConnection } from './connection.ts';
import { insertRow, type Recording } from './recording.ts';
import type { Role } from './rights.ts';

export type Person = { id: string; name: string; role: Role; active: boolean };
/** A name a person had, from this moment on. */
export type NameSince = { personId: string; name: string; since: string };

/** Everyone ever added, with the standing in force. */
export function readPeople(db: ReadConnection): Person[] {
  const rows = prepared(
    db,
    'SELECT person_id, name, role, active FROM person_standing AS s ' +
      'WHERE id = (SELECT max(id) FROM person_standing WHERE person_id = s.person_id) ORDER BY person_id',
    // CHECKed columns of a STRICT table.
  ).all() as [string, string, Role, number][];
  return rows.map(([id, name, role, active]) => ({ id, name, role, active: active === 1 }));
}

/** Every name anyone had, oldest first; a standing that keeps the name is left out. */
export function readNames(db: ReadConnection): NameSince[] {
  const rows = prepared(
    db,
    'SELECT person_id, name, recorded_at FROM person_standing ORDER BY person_id, id',
    // STRICT table.
  ).all() as [string, string, string][];
  return rows
    .filter(([person, name], at) => rows[at - 1]?.[0] !== person || rows[at - 1]?.[1] !== name)
    .map(([personId, name, since]) => ({ personId, name, since }));
}

/** Records a person's standing as a new version; the earlier ones stay readable. */
export function insertStanding(recording: Recording, { id, name, role, active }: Person): void {
  insertRow(recording, 'person_standing', { person_id: id, name, role, active: active ? 1 : 0 });
}
