/** Giving the handout: saved as PDF or printed, and kept in the record as given. */
import type { Language } from '../../clinical/language/language.ts';
import type { Fact } from '../../clinical/facts.ts';
import { papers, type Paper } from '../../contract/print-outs.ts';
import { m } from '../../words/messages.js';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';
import { said } from '../ui/said.svelte.ts';

type Given = Fact<'document'>['statement']['given'];
type With = { mayRecord: boolean; onclose: () => void };

/** Regions whose printers hold Letter paper; everywhere else it is A4. */
const letterRegions = /-(US|CA|MX|CO|CL|VE|PH|PR)$/;

export class Giving {
  readonly #open: OpenPatient;
  readonly #with: With;
  /** The language of the last handout this patient was given; null = none was. */
  readonly lastLanguage: Language | null;
  /** Nothing is assumed of a patient who was never given one. */
  language = $state<Language | null>(null);
  paper = $state<Paper>(letterRegions.test(navigator.language) ? 'Letter' : 'A4');
  busy = $state(false);
  failure = $state<string | null>(null);

  constructor(open: OpenPatient, given: With) {
    this.#open = open;
    this.#with = given;
    this.lastLanguage = this.language = lastLanguage(open);
    void this.#readPaper();
  }

  async save(): Promise<void> {
    await this.#give('file', async (wanted) => {
      const saved = await ask('saveDocument', wanted);
      return saved && m.treatment_handout_saved({ path: saved.path });
    });
  }

  async print(): Promise<void> {
    await this.#give('printer', async (wanted) => {
      const { printed } = await ask('printDocument', wanted);
      return printed ? m.treatment_handout_printed() : null;
    });
  }

  /** @param hand gives what is said when it was given; null = the person changed their mind. */
  async #give(
    given: Given,
    hand: (wanted: {
      patientId: string;
      document: 'handout';
      language: Language;
      paper: Paper;
    }) => Promise<string | null>,
  ): Promise<void> {
    const { language, paper } = this;
    if (language === null || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const { patientId } = this.#open;
      const done = await hand({ patientId, document: 'handout', language, paper });
      if (done === null) return;
      await this.#keep(language, given);
      await ask('setPreference', { name: 'paper', value: paper });
      said.say(done);
      this.#with.onclose();
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.busy = false;
    }
  }

  /** Someone who only reads may print, and records nothing. */
  async #keep(language: Language, given: Given): Promise<void> {
    const on = this.#open.page?.on;
    if (!this.#with.mayRecord || on === undefined) return;
    const statement = { kind: 'document', document: 'handout', language, given } as const;
    await this.#open.record([{ on, statement, replaces: null, importKey: null }]);
  }

  async #readPaper(): Promise<void> {
    try {
      const { paper } = await ask('preferences', {});
      this.paper = papers.find((one) => one === paper) ?? this.paper;
    } catch (error) {
      this.failure = inWords(error);
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
