/** Writing the patient's report to a file, from whichever screen it is asked for. */
import { m } from '../../words/messages.js';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { inWords } from '../ui/ask.svelte.ts';
import { said } from '../ui/said.svelte.ts';

export class ReportSaver {
  readonly #open: OpenPatient;
  saving = $state(false);
  failure = $state<string | null>(null);

  constructor(open: OpenPatient) {
    this.#open = open;
  }

  async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.failure = null;
    try {
      const written = await this.#open.saveReport();
      if (written) said.say(m.details_report_saved({ path: written.path }));
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.saving = false;
    }
  }
}
