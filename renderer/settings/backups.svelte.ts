/** Backups of this record: made, listed, rehearsed; and how far that has come. */
import type { BackupRow, Proof } from '../../contract/safekeeping.ts';
import { session } from '../signin/session.svelte.ts';
import { ask } from '../ui/ask.svelte.ts';
import { SafetyWork } from './safety-work.svelte.ts';
import { m } from '../../words/messages.js';

export class Backups {
  readonly safety = new SafetyWork('backup', 'rehearsal');
  readonly work = this.safety.work;
  rows = $state.raw<BackupRow[]>([]);
  done = $state<string | null>(null);

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

  async #run<T>(ask: () => Promise<T>, words: (outcome: T) => string | null): Promise<void> {
    this.done = null;
    const outcome = await this.safety.do(ask);
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
