/** One form's way to the record: busy while it is on its way, and what went wrong in words. */
import { inWords } from '../ui/ask.svelte.ts';
import { said } from '../ui/said.svelte.ts';

export class Saving {
  busy = $state(false);
  failure = $state<string | null>(null);

  /** Runs the work once at a time; says what was done. Gives whether it was done. */
  async run(work: () => Promise<void>, done: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      await work();
      said.say(done);
      return true;
    } catch (error) {
      this.failure = inWords(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
