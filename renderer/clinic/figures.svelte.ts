/** The clinic's figures as main last counted them. */
import { addDays, type Day } from '../../clinical/day.ts';
import type { ClinicFigures } from '../../clinical/report/clinic-figures.ts';
import type { Events } from '../../contract/commands.ts';
import { ask, Failed, inWords, listen } from '../ui/ask.svelte.ts';

export class Figures {
  figures = $state.raw<ClinicFigures | null>(null);
  progress = $state<Events['figuresProgress'] | null>(null);
  busy = $state(false);
  failure = $state<string | null>(null);

  /** Follows main's progress. Returns the way to stop, which also stops the counting. */
  begin(): () => void {
    const stop = listen('figuresProgress', (progress) => (this.progress = progress));
    return () => {
      stop();
      void this.cancel();
    };
  }

  /** Counts anew, with the answers of this many days back. */
  async count(today: Day, days: number): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      this.figures = await ask('clinicFigures', { from: addDays(today, -days) });
    } catch (error) {
      const cancelled = error instanceof Failed && error.failure === 'Cancelled';
      this.failure = cancelled ? null : inWords(error);
    } finally {
      this.busy = false;
      this.progress = null;
    }
  }

  async cancel(): Promise<void> {
    if (this.busy) await ask('cancelFigures', {});
  }
}
