/** Making a document about a patient: main draws it; what was given is recorded. */
import type { Statement } from '../../clinical/facts.ts';
import type { PrintOut } from '../../contract/print-outs.ts';
import { m } from '../../words/messages.js';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { usualPaper } from '../print/usual-paper.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';
import { languageInForce } from '../ui/language.svelte.ts';
import { said } from '../ui/said.svelte.ts';

type Given = Extract<Statement, { kind: 'document' }>;
type Wanted = Omit<PrintOut, 'patientId'>;

export class Documents {
  busy = $state(false);
  failure = $state<string | null>(null);
  readonly #open: OpenPatient;
  readonly #mayRecord: () => boolean;

  constructor(open: OpenPatient, mayRecord: () => boolean) {
    this.#open = open;
    this.#mayRecord = mayRecord;
  }

  get patientId(): string {
    return this.#open.patientId;
  }

  /** Asks where, writes the PDF and says so; false where no place was chosen or it failed. */
  save(wanted: Wanted): Promise<boolean> {
    return this.#work(async () => {
      const { patientId } = this;
      const saved = await ask('saveDocument', { patientId, ...wanted });
      if (!saved) return false;
      said.say(m.letter_saved({ path: saved.path }));
      await this.given(wanted.document, wanted.language, 'file');
      return true;
    });
  }

  /** The full report as the window speaks; from whichever screen it is asked for. */
  saveReport(): Promise<boolean> {
    return this.save({ document: 'report', language: languageInForce.now, paper: usualPaper() });
  }

  /** Hands it to the printer and says so; false where the person cancelled or it failed. */
  print(wanted: Wanted): Promise<boolean> {
    return this.#work(async () => {
      const { patientId } = this;
      const { printed } = await ask('printDocument', { patientId, ...wanted });
      if (!printed) return false;
      said.say(m.letter_printed());
      await this.given(wanted.document, wanted.language, 'printer');
      return true;
    });
  }

  /** Records that a document was given, by whoever may record; of a reader's the audit knows. */
  async given(
    document: Given['document'],
    language: Given['language'],
    given: Given['given'],
  ): Promise<void> {
    const { page } = this.#open;
    if (!page || !this.#mayRecord()) return;
    const statement: Given = { kind: 'document', document, language, given };
    await this.#open.record([{ on: page.on, statement, replaces: null, importKey: null }]);
  }

  async #work(work: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      return await work();
    } catch (error) {
      this.failure = inWords(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
