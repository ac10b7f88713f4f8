/** One patient as main last told of them; read again when anything about them changes. */
import type { Authorship, DraftFact, Fact } from '../../clinical/facts.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import type { VisitPreview } from '../../clinical/preview.ts';
import type { NotFiring, Prompt } from '../../clinical/prompt.ts';
import type { DetailsVersion, PatientPage } from '../../contract/patients.ts';
import type { PersonRow } from '../../contract/people.ts';
import { heardPage } from '../../contract/told-facts.ts';
import { m } from '../../words/messages.js';
import { session } from '../signin/session.svelte.ts';
import { ask, inWords, listen } from '../ui/ask.svelte.ts';
import { newestVisit } from '../visit/undo.ts';
import { answerTo, type Answer } from './answer.ts';
import { authorName } from './author-name.ts';

export class OpenPatient {
  readonly patientId: string;
  page = $state.raw<PatientPage | null>(null);
  failure = $state<string | null>(null);
  #people = $state.raw<readonly PersonRow[]>([]);

  constructor(patientId: string) {
    this.patientId = patientId;
  }

  /** Reads the patient now and after every change. Returns the way to stop. */
  begin(): () => void {
    void this.read();
    return listen('patientChanged', ({ patientId }) => {
      if (patientId === this.patientId) void this.read();
    });
  }

  /** As `begin`, with the names of those who wrote: a printed page may not ask for them. */
  beginWithAuthors(): () => void {
    const stop = this.begin();
    void this.#readPeople();
    return stop;
  }

  async #readPeople(): Promise<void> {
    try {
      this.#people = await ask('people', {});
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  async read(): Promise<void> {
    try {
      this.page = heardPage(await ask('openPatient', { patientId: this.patientId }));
      this.failure = null;
      session.sawDay(this.page.on);
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  /** Who wrote something, by the name they had then. */
  nameOf(written: Pick<Authorship, 'author' | 'recordedAt'>): string {
    return authorName(this.#people, written) ?? m.prompts_nobody();
  }

  /** Records an answer to a prompt; the prompts come back as they then stand. */
  async answer(prompt: Prompt, answer: Answer): Promise<void> {
    if (!this.page) return;
    const response = answerTo(prompt, answer, this.page.on);
    this.page = heardPage(await ask('respondToPrompt', { patientId: this.patientId, response }));
  }

  /** Records facts outside a visit, all or none. */
  async record(facts: DraftFact[]): Promise<void> {
    this.page = heardPage(await ask('recordFacts', { patientId: this.patientId, facts }));
  }

  /** Records changed details as a new version. */
  async revise(details: PatientDetails): Promise<void> {
    this.page = heardPage(await ask('reviseDetails', { patientId: this.patientId, details }));
  }

  /** Every version of the details, the first one first. */
  async detailsHistory(): Promise<DetailsVersion[]> {
    return ask('detailsHistory', { patientId: this.patientId });
  }

  async whyNot(ruleId: string): Promise<NotFiring[]> {
    return ask('whyNot', { patientId: this.patientId, ruleId });
  }

  /** Saves the facts of one visit, all or none. Resolves to the facts as recorded. */
  async saveVisit(on: DraftFact['on'], facts: DraftFact[]): Promise<Fact[]> {
    this.page = heardPage(await ask('saveVisit', { patientId: this.patientId, on, facts }));
    return newestVisit(this.page.facts);
  }

  /** What saving these facts would open and close. */
  async preview(facts: DraftFact[]): Promise<VisitPreview> {
    return ask('previewVisit', { patientId: this.patientId, facts });
  }
}
