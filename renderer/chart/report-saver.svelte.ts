/** Writing the patient's report to a file, from whichever screen it is asked for. */
import { m } from '../../words/messages.js';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { session } from '../signin/session.svelte.ts';
import { inWords } from '../ui/ask.svelte.ts';
import { languageInForce } from '../ui/language.svelte.ts';
import { said } from '../ui/said.svelte.ts';

export class ReportSaver {
  readonly #open: OpenPatient;
  saving = $state(false);
  failure = $state<string | null>(null);

  constructor(open: OpenPatient) {
    this.#open = open;
  }

  /** Saves the report where the person says, and records that it was given. */
  async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.failure = null;
    try {
      const written = await this.#open.saveReport();
      if (!written) return;
      said.say(m.details_report_saved({ path: written.path }));
      await this.#note();
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.saving = false;
    }
  }

  /** Someone who only reads records nothing; the audit knows of their report all the same. */
  async #note(): Promise<void> {
    const on = this.#open.page?.on;
    if (on === undefined || session.status?.signedIn?.role === 'reader') return;
    const language = languageInForce.now;
    const statement = { kind: 'document', document: 'report', language, given: 'file' } as const;
    await this.#open.record([{ on, statement, replaces: null, importKey: null }]);
  }
}
