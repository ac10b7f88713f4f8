/** What every command works with. */
import type { BackupKeeper } from '../backup/backup-keeper.ts';
import type { SafetyWork } from '../backup/safety-work.ts';
import type { Clock } from '../clock.ts';
import type { LabFolder } from '../lab-messages/lab-folder.ts';
import type { LogFile } from '../diagnostics/log-file.ts';
import type { Dialog } from '../electron.ts';
import type { Events } from '../events.ts';
import type { LookKeeper } from '../look.ts';
import type { IdleLock } from '../people/idle-lock.ts';
import type { DocumentPrinter } from '../document-printer.ts';
import type { Session } from '../session.ts';

export type Practice = {
  session: Session;
  clock: Clock;
  /** Where the record is, how this computer is known in it, and where its settings are. */
  place: { directory: string; workstationFile: string; settingsFile: string; clock: Clock };
  keeper: Pick<BackupKeeper, 'backUpNow' | 'list' | 'rehearse' | 'safety'>;
  safetyWork: Pick<SafetyWork, 'alone' | 'stop'>;
  labs: Pick<LabFolder, 'page' | 'choose' | 'scan' | 'assign' | 'dismiss'>;
  idle: Pick<IdleLock, 'seen'>;
  look: Pick<LookKeeper, 'now' | 'change'>;
  events: Pick<Events, 'tell'>;
  dialog: Dialog;
  printer: Pick<DocumentPrinter, 'pdf' | 'paper' | 'ready' | 'figuresFor'>;
  log: Pick<LogFile, 'tail'>;
  /** How many milliseconds main works on the worklist before it looks at what else it was asked. */
  sliceMs?: number;
  /** Dorso's own version. */
  version: string;
};
