/** Who is signed in, and what the record is: new, locked or open. Everything waits for this. */
import type { Day } from '../../clinical/day.ts';
import type { AppStatus } from '../../contract/commands.ts';
import { ask, inWords, listen } from '../ui/ask.svelte.ts';

class Session {
  status = $state<AppStatus | null>(null);
  failure = $state<string | null>(null);
  /** The new record's recovery key, until its owner has confirmed that it is written down. */
  recoveryKey = $state<string | null>(null);

  /** Reads the status now and whenever main locks the record. Returns the way to stop. */
  begin(): () => void {
    void this.refresh();
    return listen('locked', () => void this.refresh());
  }

  async refresh(): Promise<void> {
    try {
      this.status = await ask('status', {});
      this.failure = null;
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  /** The clinic's day, as main says it. */
  get today(): Day {
    if (!this.status) throw new Error('the status is read before any screen is shown');
    return this.status.today;
  }

  async createClinic(name: string, password: string): Promise<void> {
    const { recoveryKey } = await ask('createClinic', { name, password });
    this.recoveryKey = recoveryKey;
    await this.refresh();
  }

  confirmRecoveryKey(): void {
    this.recoveryKey = null;
  }

  async signIn(name: string, password: string): Promise<void> {
    await ask('signIn', { name, password });
    await this.refresh();
  }

  async lock(): Promise<void> {
    try {
      await ask('signOut', {});
    } finally {
      await this.refresh();
    }
  }
}

export const session = new Session();
