/** Reading the audit: who did what, when, where; and when the record was last made safe. */
import { prepared, type ReadConnection } from './connection.ts';
import type { AuditAction } from './audit-actions.ts';

export type AuditFilter = {
  personId: string | null;
  patientId: string | null;
  action: string | null;
  /** From this instant on, and before that one; UTC. */
  from: string | null;
  to: string | null;
  /** Only entries before this one, for reading on. */
  before: string | null;
  limit: number;
};

export type AuditLine = {
  id: string;
  number: number;
  workstation: string;
  workstationLabel: string;
  at: string;
  personId: string;
  /** As the person was called then. */
  personName: string;
  action: string;
  patientId: string | null;
  rows: number;
};

const LINES = `SELECT e.id, e.number, e.workstation, w.label, e.at, e.person,
  (SELECT name FROM person_standing AS s
    WHERE s.person_id = e.person AND s.id <= e.id ORDER BY s.id DESC LIMIT 1),
  e.action, e.patient_id, length(e.rows_written) / 32
FROM audit_entry AS e JOIN workstation AS w ON w.id = e.workstation`;

type Row = [
  string,
  number,
  string,
  string,
  string,
  string,
  string | null,
  string,
  string | null,
  number,
];

/** Entries that fit the filter, newest first. */
export function readAudit(db: ReadConnection, filter: AuditFilter): AuditLine[] {
  const conditions = [
    ['e.person = ?', filter.personId],
    ['e.patient_id = ?', filter.patientId],
    ['e.action = ?', filter.action],
    ['e.at >= ?', filter.from],
    ['e.at < ?', filter.to],
    ['e.id < ?', filter.before],
  ] as const;
  const asked = conditions.filter(([, value]) => value !== null);
  const where = ['1', ...asked.map(([condition]) => condition)].join(' AND ');
  const sql = `${LINES} WHERE ${where} ORDER BY e.id DESC LIMIT ?`;
  // STRICT tables, in the order of LINES.
  const rows = prepared(db, sql).all([...asked.map(([, value]) => value), filter.limit]) as Row[];
  return rows.map(([id, number, workstation, label, at, person, name, did, patient, written]) => ({
    id,
    number,
    workstation,
    workstationLabel: label,
    at,
    personId: person,
    personName: name ?? '',
    action: did,
    patientId: patient,
    rows: written,
  }));
}

/** When anybody last did this, or null. */
export function lastTime(db: ReadConnection, action: AuditAction): string | null {
  const row = prepared(db, 'SELECT max(at) FROM audit_entry WHERE action = ?').get(action) as
    [string | null] | undefined;
  return row?.[0] ?? null;
}
