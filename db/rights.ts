/** Who may do what: the one table of roles and rights, for the window, the command line and the record. */
import { say } from '../clinical/language/say.ts';
import { speakingNames } from '../clinical/language/speaking.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { NotAllowed } from './errors.ts';

export const roles = ['clinician', 'lead', 'reader'] as const;
export type Role = (typeof roles)[number];
/** `read`: look, print, export; `record`: add patients and facts; `administer`: people, keys, audit. */
export type Right = 'read' | 'record' | 'administer';

const rightsOf: Record<Role, readonly Right[]> = {
  reader: ['read'],
  clinician: ['read', 'record'],
  lead: ['read', 'record', 'administer'],
};

export const mayRole = (role: Role, right: Right): boolean => rightsOf[role].includes(right);

/**
 * Throws NotAllowed where the person in force does not have the right: read at every write, so that
 * a role taken away by another process counts at once.
 */
export function requireRight(db: ReadConnection, personId: string, right: Right): void {
  const row = prepared(
    db,
    'SELECT role, active FROM person_standing WHERE person_id = ? ORDER BY id DESC LIMIT 1',
    // CHECKed columns of a STRICT table.
  ).get(personId) as [Role, number] | undefined;
  if (row?.[1] === 1 && mayRole(row[0], right)) return;
  throw new NotAllowed(say`${wordsOf[right]} Nothing was saved. Ask the clinic lead.`);
}

const wordsOf: Readonly<Record<Right, string>> = speakingNames({
  read: 'You may no longer sign in to this record.',
  record: 'You may look at the record but not add to it.',
  administer: 'Only a clinic lead may do this.',
});
