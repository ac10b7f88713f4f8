/** The record's keys: renewing the recovery key, changing the key itself. */
import type { Output } from '../../contract/commands.ts';
import { session } from '../signin/session.svelte.ts';
import { SafetyWork } from './safety-work.svelte.ts';
import { Working } from './working.svelte.ts';

class Keys {
  readonly renewing = new Working();
  readonly rotation = new SafetyWork('rotation');
  readonly rotating = this.rotation.work;
  /** The passwords to hand over, until somebody says that they are; null = none. */
  temporary = $state.raw<Output<'rotateKey'>['temporaryPasswords'] | null>(null);

  async renew(password: string): Promise<void> {
    await this.renewing.do(() => session.renewRecoveryKey(password));
  }

  async rotate(password: string): Promise<void> {
    this.temporary = await this.rotation.do(() => session.rotateKey(password));
  }

  handedOver(): void {
    this.temporary = null;
  }
}

/** One for the window: the screen is drawn anew while the new recovery key is shown. */
export const keys = new Keys();
