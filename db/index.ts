/** The record: everything the rest of Dorso may use of it. */
export { createRecord } from './create.ts';
export { openRecord, openRecordWithRecoveryKey, type OpenRecord } from './open.ts';
export { recordExists } from './files.ts';
export { peopleNames } from './keys/unlock.ts';
export {
  backupName,
  backupsIn,
  readBackupHeader,
  type BackupHeader,
} from './backup/backup-file.ts';
export { restoreBackup } from './backup/restore.ts';
export { outdated, type Keep } from './backup/retention.ts';
export { rotateKey } from './keys/rotate.ts';
export type { AuditFilter, AuditLine } from './read-audit.ts';
export { saysTheSame } from './fact-row.ts';
export { auditActions, type AuditAction } from './audit-actions.ts';
export type { Appended, Appending } from './append.ts';
export type { DetailsVersion, ImportedPatient, ImportingPatient } from './import-patient.ts';
export type { Identifier } from './patients.ts';
export type { NameSince, Person } from './people.ts';
export { mayRole, type Role } from './rights.ts';
export type { KeptSummary, SummaryToKeep } from './summaries.ts';
export type { Problem, Verification } from './verify.ts';
export type { Progress, Watched } from './watched.ts';
export {
  BadInput,
  Cancelled,
  NotAllowed,
  NotFound,
  OutOfRange,
  RecordDamaged,
  RecordFailure,
  RecordFromNewerDorso,
  RecordInUse,
  RecordLocked,
  RecordUnwritable,
  SignInDelayed,
  WrongPassword,
} from './errors.ts';
