/** What main tells the window unasked. */
import type { eventNames } from './channels.ts';

export type Events = {
  patientChanged: { patientId: string };
  patientsChanged: null;
  importProgress: { done: number; total: number; file: string; phase: 'reading' | 'recording' };
  /** How far a rotation of the key, a backup, a restore or a proof has come: `done` of `total` in its phase. */
  safetyProgress: {
    work: 'backup' | 'rehearsal' | 'restore' | 'rotation' | 'verification';
    phase: 'copying' | 'encrypting' | 'proving' | 'finishing';
    done: number;
    total: number;
  };
  exportProgress: { done: number; total: number };
  labFolderChanged: null;
  figuresProgress: { done: number; total: number };
  effectProgress: { done: number; total: number };
  /** A backup was made, proven or missed: `status` says more. */
  backupChanged: null;
  locked: null;
  /** More patients’ rules were asked: `worklistChanges` has their rows. */
  worklistProgress: { done: number; total: number };
};
export type EventName = keyof Events & (typeof eventNames)[number];
