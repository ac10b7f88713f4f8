/** The folder of laboratory messages as main last read it. */
import type { Input } from '../../contract/commands.ts';
import type { LabFolderPage } from '../../contract/exchange.ts';
import { ask, inWords, listen } from '../ui/ask.svelte.ts';

export class Labs {
  page = $state.raw<LabFolderPage | null>(null);
  failure = $state<string | null>(null);
  busy = $state(false);

  /** Reads it now and whenever main has read the folder. Returns the way to stop. */
  begin(): () => void {
    const read = () => this.#work(async () => (this.page = await ask('labFolder', {})));
    void read();
    return listen('labFolderChanged', () => void read());
  }

  choose(): Promise<void> {
    return this.#work(async () => (this.page = (await ask('chooseLabFolder', {})) ?? this.page));
  }

  scan(): Promise<void> {
    return this.#work(async () => (this.page = await ask('scanLabFolder', {})));
  }

  /** Gives waiting results to a patient; how many were recorded, or null where it failed. */
  async assign(which: Input<'assignLabResults'>): Promise<number | null> {
    let added: number | null = null;
    await this.#work(async () => ({ added } = await ask('assignLabResults', which)));
    return added;
  }

  dismiss(which: Input<'dismissLabResults'>): Promise<void> {
    return this.#work(() => ask('dismissLabResults', which));
  }

  async #work(work: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.busy = false;
    }
  }
}
