/** The record's keys: renewing the recovery key, changing the key itself. */
import type { Events, Output } from '../../contract/commands.ts';
import { session } from '../signin/session.svelte.ts';
import { listen } from '../ui/ask.svelte.ts';
import { Working } from './working.svelte.ts';

class Keys {
  readonly renewing = new Working();
  readonly rotating = new Working();
  progress = $state.raw<Events['safetyProgress'] | null>(null);
  /** The passwords to hand over, until somebody says that they are; null = none. */
  temporary = $state.raw<Output<'rotateKey'>['temporaryPasswords'] | null>(null);

  /** Follows main's progress. Returns the way to stop. */
  begin(): () => void {
    return listen('safetyProgress', (progress) => (this.progress = progress));
  }

  async renew(password: string): Promise<void> {
    await this.renewing.do(() => session.renewRecoveryKey(password));
  }

  async rotate(password: string): Promise<void> {
    this.temporary = await this.rotating.do(() => session.rotateKey(password));
    this.progress = null;
  }

  handedOver(): void {
    this.temporary = null;
  }
}

/** One for the window: the screen is drawn anew while the new recovery key is shown. */
export const keys = new Keys();
