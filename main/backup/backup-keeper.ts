/**
 * Keeps the record's backups: makes one on demand and daily, removes the outdated, rehearses the
 * restore, and says what is overdue. What was done when is read from the record's own audit.
 */
import { say } from '../../clinical/language/say.ts';
import { join } from 'node:path';
import type { BackupRow, Proof, Safety } from '../../contract/safekeeping.ts';
import {
  backupName,
  backupsIn,
  outdated,
  readBackupHeader,
  type OpenRecord,
  type Watched,
} from '../../db/index.ts';
import type { Clock } from '../clock.ts';
import { rm } from 'node:fs/promises';
import type { Events as Teller } from '../events.ts';
import { CommandFailure, failureOf } from '../failure.ts';
import type { Session } from '../session.ts';
import type { StoredSettings } from '../settings.ts';
import type { SafetyWork } from './safety-work.ts';

type Circumstances = {
  session: Session;
  clock: Clock;
  settings: () => StoredSettings;
  events: Pick<Teller, 'tell'>;
  work: Pick<SafetyWork, 'alone'>;
};

const DAY_MS = 86_400_000;

export class BackupKeeper {
  readonly #in: Circumstances;
  #problem: string | null = null;

  constructor(circumstances: Circumstances) {
    this.#in = circumstances;
  }

  /** What the window warns of. */
  safety(record: OpenRecord): Safety {
    const { backupFolder, backupWarnDays } = this.#in.settings();
    const lastBackupAt = record.lastTime('backup');
    const age =
      lastBackupAt === null ? null : this.#in.clock().getTime() - Date.parse(lastBackupAt);
    return {
      lastBackupAt,
      lastRehearsalAt: record.lastTime('rehearse_restore'),
      backupFolder,
      overdue: overdue(age, backupWarnDays, backupFolder),
      problem: this.#problem,
    };
  }

  /** Makes and proves a backup, then removes the outdated ones of this record. */
  async backUpNow(): Promise<{ file: string; proof: Proof }> {
    return this.#alone('backup', async (record, folder, watched) => {
      const madeAt = this.#in.clock().toISOString();
      const file = join(folder, backupName(record.mark(), madeAt));
      await this.#compareWithNewest(record, folder);
      const proof = await record.backUp({ path: file, ...watched });
      for (const old of outdated(await this.#own(record, folder), this.#in.settings().keep)) {
        if (old.file !== file) await rm(old.file, { force: true });
      }
      return { file, proof };
    });
  }

  /** Restores the newest backup to a scratch place and proves it there. */
  async rehearse(): Promise<{ file: string; proof: Proof }> {
    return this.#alone('rehearsal', async (record, folder, watched) => {
      const [newest] = await this.#own(record, folder);
      if (!newest) {
        throw new CommandFailure(
          'NotFound',
          say`There is no backup of this record in ${folder}. Make one, then rehearse its restore.`,
        );
      }
      const proof = await record.rehearseRestore(newest.file, watched);
      return { file: newest.file, proof };
    });
  }

  /** The backups of this record, newest first. */
  async list(): Promise<BackupRow[]> {
    const { backupFolder } = this.#in.settings();
    if (backupFolder === null) return [];
    const own = await this.#own(this.#in.session.record, backupFolder);
    return Promise.all(
      own.map(async ({ file, madeAt, bytes }) => {
        const workstation = await readBackupHeader(file).then(
          (header) => header.workstation,
          () => '',
        );
        return { file, madeAt, bytes, workstation };
      }),
    );
  }

  /** Called every few minutes: makes the day's backup where none was made. Never throws. */
  async daily(): Promise<void> {
    const { session, clock, settings } = this.#in;
    if (!session.isOpen || session.isBusy || settings().backupFolder === null) return;
    try {
      if (!session.hasRight('record')) return;
      const last = session.record.lastTime('backup');
      const age = last === null ? DAY_MS : clock().getTime() - Date.parse(last);
      // A clock that was set back would otherwise put off the next backup until it is overtaken.
      if (age >= 0 && age < DAY_MS) return;
      await this.backUpNow();
    } catch {
      // What went wrong is in `problem`, which the window shows.
    }
  }

  async #alone<T>(
    kind: 'backup' | 'rehearsal',
    work: (record: OpenRecord, folder: string, watched: Watched) => Promise<T>,
  ): Promise<T> {
    const { session, settings, events } = this.#in;
    const { backupFolder } = settings();
    if (backupFolder === null) {
      throw new CommandFailure(
        'NotFound',
        say`No folder for backups is chosen. A clinic lead can choose one in the settings.`,
      );
    }
    try {
      const done = await this.#in.work.alone(kind, (watched) =>
        work(session.record, backupFolder, watched),
      );
      this.#problem = null;
      return done;
    } catch (error) {
      const { name, message } = failureOf(error);
      // Whoever stopped it, or is doing something else, knows.
      if (name !== 'Cancelled' && name !== 'NotAllowed') this.#problem = message;
      throw error;
    } finally {
      events.tell('backupChanged', null);
    }
  }

  /** A record that does not go on from its newest backup is older than that, or was rewritten. */
  async #compareWithNewest(record: OpenRecord, folder: string): Promise<void> {
    const [newest] = await this.#own(record, folder);
    if (!newest) return;
    const header = await readBackupHeader(newest.file).catch(() => null);
    const [first] = header ? record.rollbackProblems(header.heads) : [];
    const restoredAt = record.lastTime('restore');
    if (!first || (restoredAt !== null && restoredAt >= newest.madeAt)) return;
    throw new CommandFailure(
      'RecordDamaged',
      say`The record does not go on from its backup of ${newest.madeAt} (${first.where}: ${first.what}). It may have been replaced by an older copy. Nothing was written. Ask your IT person before going on.`,
    );
  }

  async #own(record: OpenRecord, folder: string) {
    const mark = record.mark();
    return (await backupsIn(folder)).filter((backup) => backup.record === mark);
  }
}

function overdue(ageMs: number | null, warnDays: number, folder: string | null): string | null {
  const next =
    folder === null ? say`Choose a folder for backups in the settings.` : say`Back up now.`;
  if (ageMs === null) return say`This record has no backup yet. ${next}`;
  if (ageMs < 0) return say`The last backup is dated later than now: check the computer’s clock.`;
  const days = Math.floor(ageMs / DAY_MS);
  return days < warnDays ? null : say`The last backup is ${days} days old. ${next}`;
}
