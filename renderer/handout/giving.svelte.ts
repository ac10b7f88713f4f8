/** Giving the handout: saved as PDF or printed, and kept in the record as given. */
import type { Language } from '../../clinical/language/language.ts';
import { papers, type Paper } from '../../contract/print-outs.ts';
import { Documents } from '../letter/documents.svelte.ts';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { usualPaper } from '../print/usual-paper.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';

type With = { mayRecord: boolean; onclose: () => void };

export class Giving {
  readonly #onclose: () => void;
  readonly #documents: Documents;
  /** The language of the last handout this patient was given; null = none was. */
  readonly lastLanguage: Language | null;
  /** Nothing is assumed of a patient who was never given one. */
  language = $state<Language | null>(null);
  paper = $state<Paper>(usualPaper());
  /** The clinic or the person's wishes could not be read. */
  unread = $state<string | null>(null);

  constructor(open: OpenPatient, { mayRecord, onclose }: With) {
    this.#onclose = onclose;
    this.#documents = new Documents(open, () => mayRecord);
    this.lastLanguage = this.language = lastLanguage(open);
    void this.#readPaper();
  }

  get busy(): boolean {
    return this.#documents.busy;
  }

  get failure(): string | null {
    return this.#documents.failure ?? this.unread;
  }

  async save(): Promise<void> {
    if (this.language === null) return;
    const { language, paper } = this;
    if (await this.#documents.save({ document: 'handout', language, paper })) await this.#given();
  }

  async print(): Promise<void> {
    if (this.language === null) return;
    const { language, paper } = this;
    if (await this.#documents.print({ document: 'handout', language, paper })) await this.#given();
  }

  /** The paper chosen is offered first the next time. */
  async #given(): Promise<void> {
    try {
      await ask('setPreference', { name: 'paper', value: this.paper });
      this.#onclose();
    } catch (error) {
      this.unread = inWords(error);
    }
  }

  async #readPaper(): Promise<void> {
    const usual = this.paper;
    try {
      const { paper } = await ask('preferences', {});
      // One chosen in the meantime stands.
      if (this.paper === usual) this.paper = papers.find((one) => one === paper) ?? usual;
    } catch (error) {
      this.unread = inWords(error);
    }
  }
}

function lastLanguage({ page }: OpenPatient): Language | null {
  const handouts = (page?.facts ?? []).flatMap(({ recordedAt, statement }) =>
    statement.kind === 'document' && statement.document === 'handout'
      ? [{ recordedAt, language: statement.language }]
      : [],
  );
  return handouts.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).at(-1)?.language ?? null;
}
