/** How the record is kept safe: backups, proofs, keys, the audit, this computer's settings. */
import { z } from 'zod';
import { command, nothing, uuid } from './command.ts';
import { password } from './credentials.ts';

/** How the record is kept safe, as the window warns of it. Instants are UTC; null = never. */
export type Safety = {
  lastBackupAt: string | null;
  /** When a backup was last restored to a scratch place and proven there. */
  lastRehearsalAt: string | null;
  /** The folder backups are written to by themselves; null: none chosen yet. */
  backupFolder: string | null;
  /** What is due, in words for the window, or null. */
  overdue: string | null;
  /** Why the last backup of this session failed, or null. */
  problem: string | null;
};

/** One backup found in the backup folder. */
export type BackupRow = { file: string; madeAt: string; bytes: number; workstation: string };
/** What proving a backup or the record found. `rows` = rows compared with their audit. */
export type Proof = { ok: boolean; rows: number; problems: { where: string; what: string }[] };
/** One line of the audit. `at` is UTC; `personName` is the name at that moment. */
export type AuditRow = {
  number: number;
  workstation: string;
  workstationLabel: string;
  at: string;
  personId: string;
  personName: string;
  action: string;
  patientId: string | null;
  /** As the patient is called now. */
  patientName: string | null;
  /** How many rows this act wrote. */
  rows: number;
};

/** Settings of this computer. */
export const settingsSchema = z.strictObject({
  /** Minutes without input after which the session locks. */
  idleMinutes: z.number().int().min(1).max(120),
  /** Days without a backup after which the window warns. */
  backupWarnDays: z.number().int().min(1).max(60),
  /** How many backups are kept: the newest ones, and the newest of each week and month. */
  keep: z.strictObject({
    last: z.number().int().min(1).max(100),
    weekly: z.number().int().min(0).max(60),
    monthly: z.number().int().min(0).max(120),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;

const instant = z.iso.datetime();
/** Which audit entries; newest first. `before` continues after the last one shown. */
export const auditFilterSchema = z.strictObject({
  personId: uuid.nullable(),
  patientId: uuid.nullable(),
  action: z.string().max(64).nullable(),
  from: instant.nullable(),
  to: instant.nullable(),
  before: z.string().max(100).nullable(),
  limit: z.number().int().min(1).max(500),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

export const safekeepingCommands = {
  /** The old printed sheet stops working for this record; it still opens older backups. */
  renewRecoveryKey: command<{ recoveryKey: string }>()('administer', z.strictObject({ password })),
  /** Encrypts the record anew. Everyone else gets a temporary password; progress is told. */
  rotateKey: command<{
    recoveryKey: string;
    temporaryPasswords: { name: string; temporaryPassword: string }[];
  }>()('administer', z.strictObject({ password })),
  audit: command<{ rows: AuditRow[]; next: string | null }>()('administer', auditFilterSchema),
  /** Asks where, and writes the filtered audit as CSV; null when no place was chosen. */
  exportAudit: command<{ path: string; rows: number } | null>()('administer', auditFilterSchema),
  settings: command<Settings>()('self', nothing),
  changeSettings: command<null>()('administer', settingsSchema),
  /** Asks for the folder; null when none was chosen. */
  chooseBackupFolder: command<{ folder: string } | null>()('administer', nothing),
  /** Writes a backup to the chosen folder and proves it there. */
  backUpNow: command<{ file: string; proof: Proof }>()('record', nothing),
  /** The backups in the chosen folder, newest first. */
  backups: command<BackupRow[]>()('read', nothing),
  /** Restores the newest backup to a scratch place, proves it and removes it again. */
  rehearseRestore: command<{ file: string; proof: Proof }>()('record', nothing),
  /**
   * Stops the backup, rehearsal, check, restore or change of the key that runs; what was there before
   * stays. For anybody: during a restore or a change of the key nobody is signed in, and with the
   * session that began them the others end anyway.
   */
  stopSafetyWork: command<null>()('none', nothing),
  /** Asks for a backup file and says whose it is; null when none was chosen. */
  chooseBackup: command<{ file: string; madeAt: string; people: string[] } | null>()(
    'none',
    nothing,
  ),
  /**
   * Puts the chosen backup in the record's place, keeps what it replaces, and signs in. Works where
   * nobody can sign in any more; so the password must be a clinic lead's of the backup.
   */
  restoreBackup: command<{ keptIn: string | null }>()(
    'none',
    z.strictObject({ name: z.string().min(1).max(100), password }),
  ),
  /** Compares the open record with its audit, patient by patient; progress is told. */
  verifyRecord: command<Proof>()('administer', nothing),
  /** What somebody who helps needs to know; no patient data. To be read before it is sent. */
  diagnostics: command<{ text: string }>()('read', nothing),
  /** Asks where, and writes the same text; null when no place was chosen. */
  saveDiagnostics: command<{ path: string } | null>()('read', nothing),
};
