/** An import from the first click to its report. Main opens the file dialog and does the work. */
import type { Output } from '../../contract/commands.ts';
import type { Events } from '../../contract/events.ts';
import { ask, Failed, inWords, listen } from '../ui/ask.svelte.ts';

type Stage =
  | { is: 'idle' }
  | { is: 'choosing' }
  | { is: 'running'; progress: Events['importProgress']; cancelling: boolean }
  | { is: 'done'; report: NonNullable<Output<'importFiles'>> }
  | { is: 'failed'; message: string; cancelled: boolean };

class Imports {
  stage = $state<Stage>({ is: 'idle' });

  /** Follows main's progress. Returns the way to stop. */
  begin(): () => void {
    return listen('importProgress', (progress) => {
      if (this.stage.is === 'choosing') this.stage = { is: 'running', progress, cancelling: false };
      else if (this.stage.is === 'running') this.stage.progress = progress;
    });
  }

  async start(): Promise<void> {
    if (this.stage.is === 'choosing' || this.stage.is === 'running') return;
    this.stage = { is: 'choosing' };
    try {
      const report = await ask('importFiles', {});
      this.stage = report === null ? { is: 'idle' } : { is: 'done', report };
    } catch (error) {
      const cancelled = error instanceof Failed && error.failure === 'Cancelled';
      this.stage = { is: 'failed', message: inWords(error), cancelled };
    }
  }

  async cancel(): Promise<void> {
    if (this.stage.is !== 'running') return;
    this.stage.cancelling = true;
    try {
      await ask('cancelImport', {});
    } catch (error) {
      this.stage = { is: 'failed', message: inWords(error), cancelled: false };
    }
  }

  dismiss(): void {
    this.stage = { is: 'idle' };
  }
}

export const imports = new Imports();
