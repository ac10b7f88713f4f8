/** Backups of this record: made, listed, rehearsed; and how far that has come. */
import type { BackupRow, Events, Proof } from '../../contract/commands.ts';
import { session } from '../signin/session.svelte.ts';
import { ask, listen } from '../ui/ask.svelte.ts';
import { Working } from './working.svelte.ts';
import { m } from '../../words/messages.js';

export class Backups {
  readonly work = new Working();
  rows = $state.raw<BackupRow[]>([]);
  done = $state<string | null>(null);
  progress = $state.raw<Events['safetyProgress'] | null>(null);
  stopping = $state(false);

  /** Follows main's progress. Returns the way to stop. */
  begin(): () => void {
    return listen('safetyProgress', (progress) => (this.progress = progress));
  }

  async read(): Promise<void> {
    this.rows = (await this.work.do(() => ask('backups', {}))) ?? this.rows;
  }

  async chooseFolder(): Promise<void> {
    await this.#run(
      () => ask('chooseBackupFolder', {}),
      () => null,
    );
  }

  async backUp(): Promise<void> {
    await this.#run(
      () => ask('backUpNow', {}),
      ({ file, proof }) => proven(file, proof, m.settings_backup_done),
    );
  }

  async rehearse(): Promise<void> {
    await this.#run(
      () => ask('rehearseRestore', {}),
      ({ file, proof }) => proven(file, proof, m.settings_backup_rehearsal_done),
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await ask('stopSafetyWork', {});
  }

  async #run<T>(ask: () => Promise<T>, words: (outcome: T) => string | null): Promise<void> {
    this.done = null;
    this.stopping = false;
    const outcome = await this.work.do(ask);
    this.progress = null;
    if (outcome !== null) this.done = words(outcome);
    const { failure } = this.work;
    await this.read();
    this.work.failure ??= failure;
    await session.refresh();
  }
}

function proven(
  file: string,
  { ok, rows, problems }: Proof,
  words: (input: { file: string; count: number }) => string,
): string {
  if (ok) return words({ file, count: rows });
  const told = problems.map(({ where, what }) => `${where}, ${what}`).join('; ');
  return m.settings_backup_not_proven({ file, problems: told });
}
