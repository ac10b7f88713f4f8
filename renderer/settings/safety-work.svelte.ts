/** How far a backup, a check, a restore or a change of the key has come, and the way to stop it. */
import type { Events } from '../../contract/events.ts';
import { ask, listen } from '../ui/ask.svelte.ts';
import { Working } from './working.svelte.ts';

type Progress = Events['safetyProgress'];

export class SafetyWork {
  readonly work = new Working();
  progress = $state.raw<Progress | null>(null);
  stopping = $state(false);
  readonly #kinds: readonly Progress['work'][];

  /** `kinds`: what is shown here; the backup of the day comes by itself. */
  constructor(...kinds: Progress['work'][]) {
    this.#kinds = kinds;
  }

  /** Follows main's progress. Returns the way to stop following. */
  begin(): () => void {
    const stops = [
      listen('safetyProgress', (progress) => {
        if (this.#kinds.includes(progress.work)) this.progress = progress;
      }),
      listen('backupChanged', () => {
        if (!this.work.busy) this.progress = null;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Does the work; gives its value, or null with `work.failure` or `work.refused` set. */
  async do<T>(work: () => Promise<T>): Promise<T | null> {
    this.stopping = false;
    try {
      return await this.work.do(work);
    } finally {
      this.progress = null;
    }
  }

  /** Asks main to stop it; what was there before stays. */
  async stop(): Promise<void> {
    this.stopping = true;
    await ask('stopSafetyWork', {});
  }
}
