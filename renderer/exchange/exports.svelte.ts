/** An export from the choice of patients to the file. Main asks for the place and writes. */
import type { Input } from '../../contract/commands.ts';
import type { Events } from '../../contract/events.ts';
import type { ExportReport } from '../../contract/exchange.ts';
import { ask, Failed, inWords, listen } from '../ui/ask.svelte.ts';

export class Exports {
  progress = $state<Events['exportProgress'] | null>(null);
  done = $state<ExportReport | null>(null);
  failure = $state<string | null>(null);
  cancelled = $state<string | null>(null);
  busy = $state(false);

  /** Follows main's progress. Returns the way to stop. */
  begin(): () => void {
    return listen('exportProgress', (progress) => {
      if (this.busy) this.progress = progress;
    });
  }

  async start(request: Input<'exportPatients'>): Promise<void> {
    this.busy = true;
    this.done = this.failure = this.cancelled = null;
    try {
      this.done = await ask('exportPatients', request);
    } catch (error) {
      if (error instanceof Failed && error.failure === 'Cancelled') this.cancelled = error.message;
      else this.failure = inWords(error);
    } finally {
      this.busy = false;
      this.progress = null;
    }
  }

  async cancel(): Promise<void> {
    try {
      await ask('cancelExport', {});
    } catch (error) {
      this.failure = inWords(error);
    }
  }
}
