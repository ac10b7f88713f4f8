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

/** What may come of each way to reach a patient, in the order offered. */
export const outcomesOf: Readonly<Record<Contact['channel'], readonly Contact['outcome'][]>> = {
  call: ['reached', 'not_reached', 'left_message'],
  message: ['sent', 'reached', 'not_reached'],
  letter: ['sent', 'not_reached'],
};

/** Records the contact as of today, and offers to take it back. Throws `Failed`. */
export async function logContact(whom: Whom, contact: Contact): Promise<void> {
  const { patientId, name } = whom;
  const facts = [draft({ kind: 'contact', ...contact }, null)];
  const page = await ask('recordFacts', { patientId, facts });
  const logged = page.facts.filter(({ statement }) => statement.kind === 'contact');
  const factId = logged.reduce((newest, { id }) => (id > newest ? id : newest), '');
  said.say(m.worklist_logged({ name, contact: contactInWords(contact) }), {
    label: m.worklist_undo(),
    run: () => takeBack(whom, factId),
  });
}

/** Voids the contact; it stays readable among the entries. */
async function takeBack({ patientId, name }: Whom, factId: string): Promise<string> {
  const reason = m.worklist_undo_reason();
  await ask('recordFacts', { patientId, facts: [draft({ kind: 'void', reason }, factId)] });
  return m.worklist_undone({ name });
}

function draft(statement: DraftFact['statement'], replaces: string | null): DraftFact {
  return { on: session.today, statement, replaces, importKey: null };
}
