/** Making a document about a patient: main draws it; what was given is recorded. */
import type { Statement } from '../../clinical/facts.ts';
import type { PrintOut } from '../../contract/print-outs.ts';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';

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

  /** Asks where and writes the PDF; its path, or null where no place was chosen or it failed. */
  save(wanted: Wanted): Promise<string | null> {
    return this.#work(async () => {
      const { patientId } = this.#open;
      const saved = await ask('saveDocument', { patientId, ...wanted });
      if (saved) await this.given(wanted.document, wanted.language, 'file');
      return saved?.path ?? null;
    });
  }

  /** Hands it to the printer; null where the person cancelled or it failed. */
  print(wanted: Wanted): Promise<true | null> {
    return this.#work(async () => {
      const { patientId } = this.#open;
      const { printed } = await ask('printDocument', { patientId, ...wanted });
      if (printed) await this.given(wanted.document, wanted.language, 'printer');
      return printed || null;
    });
  }

  /** Records that a document was given, by whoever may record. */
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

  async #work<T>(work: () => Promise<T | null>): Promise<T | null> {
    this.busy = true;
    this.failure = null;
    try {
      return await work();
    } catch (error) {
      this.failure = inWords(error);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
