/** Recording: a visit's facts, and answers to prompts. Each is saved whole or not at all. */
import type { DraftFact } from '../../clinical/facts.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import type { OpenRecord } from '../../db/index.ts';
import { patientOf, patientPage } from './patient-page.ts';
import type { Practice } from './practice.ts';

type VisitCommand = 'saveVisit' | 'respondToPrompt';

export function visitCommands({ session, clock, events }: Practice): Pick<Handlers, VisitCommand> {
  return {
    saveVisit: ({ patientId, on, facts }) => {
      const { record } = session;
      const today = todayBy(clock);
      patientOf(record, patientId);
      if (on > today)
        throw new CommandFailure('OutOfRange', `A visit cannot be later than today, ${today}.`);
      checkFacts(record, patientId, facts);
      record.appendFacts({ patientId, facts, visitOn: on, action: 'visit_saved' });
      events.tell('patientChanged', { patientId });
      return patientPage(record, patientId, today);
    },

    respondToPrompt: ({ patientId, response }) => {
      const { record } = session;
      patientOf(record, patientId);
      if (response.statement.kind !== 'prompt_response') {
        throw new CommandFailure(
          'BadInput',
          'response.statement.kind: only an answer to a prompt can be saved here.',
        );
      }
      checkFacts(record, patientId, [response]);
      record.appendFacts({
        patientId,
        facts: [response],
        visitOn: null,
        action: 'prompt_answered',
      });
      events.tell('patientChanged', { patientId });
      return patientPage(record, patientId, todayBy(clock));
    },
  };
}

/** A correction must name a fact of this patient that still stands; only imports carry a key. */
function checkFacts(record: OpenRecord, patientId: string, facts: DraftFact[]): void {
  const known = record.facts(patientId);
  const ids = new Set(known.map((fact) => fact.id));
  const replaced = new Set(known.map((fact) => fact.replaces));
  for (const [index, { replaces, importKey }] of facts.entries()) {
    if (importKey !== null) {
      throw new CommandFailure(
        'BadInput',
        `facts.${String(index)}.importKey: only an import may set it.`,
      );
    }
    if (replaces === null) continue;
    if (!ids.has(replaces)) {
      throw new CommandFailure(
        'NotFound',
        'The entry to correct is not in this patient’s record. Open the patient again.',
      );
    }
    if (replaced.has(replaces)) {
      throw new CommandFailure(
        'NotAllowed',
        'This entry was already corrected. Open the patient again to correct the newer one.',
      );
    }
    replaced.add(replaces);
  }
}
