/** The clinic's figures as main last counted them. */
import { addDays, type Day } from '../../clinical/day.ts';
import type { ClinicFigures } from '../../clinical/report/clinic-figures.ts';
import type { Events } from '../../contract/events.ts';
import type { OnPaper } from '../../contract/print-outs.ts';
import { m } from '../../words/messages.js';
import { ask, Failed, inWords, listen } from '../ui/ask.svelte.ts';
import { said } from '../ui/said.svelte.ts';

export class Figures {
  figures = $state.raw<ClinicFigures | null>(null);
  progress = $state<Events['figuresProgress'] | null>(null);
  busy = $state(false);
  /** A document of the figures is being made. */
  drawing = $state(false);
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

  /** Asks where, and writes what is shown as PDF. */
  save(how: OnPaper): Promise<void> {
    return this.#draw(async () => {
      const saved = await ask('saveFigures', how);
      if (saved) said.say(m.letter_saved({ path: saved.path }));
    });
  }

  print(how: OnPaper): Promise<void> {
    return this.#draw(async () => {
      const { printed } = await ask('printFigures', how);
      if (printed) said.say(m.letter_printed());
    });
  }

  async #draw(work: () => Promise<void>): Promise<void> {
    this.drawing = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.drawing = false;
    }
  }

  async cancel(): Promise<void> {
    if (this.busy) await ask('cancelFigures', {});
  }
}
