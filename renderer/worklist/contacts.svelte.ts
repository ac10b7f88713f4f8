/** Logging an attempt to reach a patient, and taking it back at once. */
import type { DraftFact } from '../../clinical/facts.ts';
import type { LastContact } from '../../clinical/worklist.ts';
import { session } from '../signin/session.svelte.ts';
import { ask } from '../ui/ask.svelte.ts';
import { said } from '../ui/said.svelte.ts';
import { m } from '../../words/messages.js';
import { contactInWords } from './row-words.ts';

export type Contact = Pick<LastContact, 'channel' | 'outcome' | 'words'>;
type Whom = { patientId: string; name: string };

class Contacts {
  /** The contact logged last; null once it was taken back. */
  last = $state.raw<(Whom & { factId: string }) | null>(null);

  /** Records the contact as of today. Throws `Failed`. */
  async log({ patientId, name }: Whom, contact: Contact): Promise<void> {
    const facts = [draft({ kind: 'contact', ...contact }, null)];
    const page = await ask('recordFacts', { patientId, facts });
    const ids = page.facts.filter(({ statement }) => statement.kind === 'contact');
    const factId = ids.reduce((newest, { id }) => (id > newest ? id : newest), '');
    this.last = { patientId, name, factId };
    said.say(m.worklist_logged({ name, contact: contactInWords(contact) }));
  }

  /** Voids the contact logged last; it stays readable among the entries. Throws `Failed`. */
  async undo(): Promise<void> {
    if (!this.last) return;
    const { patientId, name, factId } = this.last;
    const reason = m.worklist_undo_reason();
    await ask('recordFacts', { patientId, facts: [draft({ kind: 'void', reason }, factId)] });
    this.last = null;
    said.say(m.worklist_undone({ name }));
  }
}

function draft(statement: DraftFact['statement'], replaces: string | null): DraftFact {
  return { on: session.today, statement, replaces, importKey: null };
}

/** What may come of each way to reach a patient, in the order offered. */
export const outcomesOf: Readonly<Record<Contact['channel'], readonly Contact['outcome'][]>> = {
  call: ['reached', 'not_reached', 'left_message'],
  message: ['sent', 'reached', 'not_reached'],
  letter: ['sent', 'not_reached'],
};

export const contacts = new Contacts();
