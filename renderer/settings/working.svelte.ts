/** One thing at a time that main is asked to do, and what came of it: what settings services share. */
import { untrack } from 'svelte';
import { Failed, inWords } from '../ui/ask.svelte.ts';

export class Working {
  busy = $state(false);
  failure = $state<string | null>(null);
  /** The failure in words when it was a wrong password: shown beside the field. */
  refused = $state<string | null>(null);

  /** Does the work; gives its value, or null with `failure` or `refused` set. */
  do<T>(work: () => Promise<T>): Promise<T | null> {
    // An effect that starts work must not wait for the work's own state.
    return untrack(() => this.#do(work));
  }

  async #do<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    this.failure = this.refused = null;
    try {
      return await work();
    } catch (error) {
      if (error instanceof Failed && error.failure === 'WrongPassword')
        this.refused = error.message;
      else this.failure = inWords(error);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
