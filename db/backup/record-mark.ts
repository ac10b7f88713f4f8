/** Tells the backups of one record from those of another. */
import { prepared, type ReadConnection } from '../connection.ts';

/** The mark of this record among others: from its first audit entry, which never changes. */
export function recordMark(db: ReadConnection): string {
  const [first] = prepared(db, 'SELECT hash FROM audit_entry ORDER BY id LIMIT 1').get() as [
    Buffer,
  ];
  return first.toString('hex').slice(0, 16);
}
