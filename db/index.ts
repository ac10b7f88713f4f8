/** The record: everything the rest of Dorso may use of it. */
export { createRecord } from './create.ts';
export { openRecord, openRecordWithRecoveryKey, type OpenRecord } from './open.ts';
export { recordExists } from './files.ts';
export { peopleNames } from './keys/unlock.ts';
export { saysTheSame } from './fact-row.ts';
export { auditActions, type AuditAction } from './audit-actions.ts';
export type { Appended, Appending } from './append.ts';
export type { Identifier } from './patients.ts';
export type { Person, Role } from './people.ts';
export type { Problem, Verification } from './verify.ts';
export {
  BadInput,
  NotAllowed,
  NotFound,
  OutOfRange,
  RecordDamaged,
  RecordFailure,
  RecordFromNewerDorso,
  RecordInUse,
  RecordUnwritable,
  WrongPassword,
} from './errors.ts';
