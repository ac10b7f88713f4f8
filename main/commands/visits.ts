/** Recording: a visit's facts, and answers to prompts. Each is saved whole or not at all. */
import { say } from '../../clinical/language/say.ts';
import type { Day } from '../../clinical/day.ts';
import type { DraftFact } from '../../clinical/facts.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import { patientOf, patientPage } from './patient-page.ts';
import type { Practice } from './practice.ts';

type VisitCommand = 'saveVisit' | 'respondToPrompt' | 'recordFacts';

export function visitCommands({ session, clock, events }: Practice): Pick<Handlers, VisitCommand> {
  return {
    saveVisit: ({ patientId, on, facts }) => {
      const { record } = session;
      const today = todayBy(clock);
      patientOf(record, patientId);
      if (on > today)
        throw new CommandFailure('OutOfRange', say`A visit cannot be later than today, ${today}.`);
      checkFacts(facts, today);
      record.appendFacts({ patientId, facts, visitOn: on, action: 'save_visit' });
      // What was kept of it unsaved is now in the record.
      record.dropVisitDraft(patientId);
      events.tell('patientChanged', { patientId });
      return patientPage(record, patientId, today);
    },

    recordFacts: ({ patientId, facts }) => {
      const { record } = session;
      const today = todayBy(clock);
      patientOf(record, patientId);
      checkFacts(facts, today);
      record.appendFacts({ patientId, facts, visitOn: null, action: actionOf(facts) });
      events.tell('patientChanged', { patientId });
      return patientPage(record, patientId, today);
    },

    respondToPrompt: ({ patientId, response }) => {
      const { record } = session;
      const today = todayBy(clock);
      patientOf(record, patientId);
      if (response.statement.kind !== 'prompt_response') {
        throw new CommandFailure(
          'BadInput',
          say`response.statement.kind: only an answer to a prompt can be saved here.`,
        );
      }
      checkFacts([response], today);
      record.appendFacts({
        patientId,
        facts: [response],
        visitOn: null,
        action: 'respond_to_prompt',
      });
      events.tell('patientChanged', { patientId });
      return patientPage(record, patientId, today);
    },
  };
}

/** What the audit calls it: taking back, correcting, or recording. */
function actionOf(facts: readonly DraftFact[]): 'void_fact' | 'correct_fact' | 'record_facts' {
  if (facts.every(({ statement }) => statement.kind === 'void')) return 'void_fact';
  return facts.every(({ replaces }) => replaces !== null) ? 'correct_fact' : 'record_facts';
}

/**
 * What the record cannot know is wrong: a day still to come, and the mark of an import. That a
 * correction names a standing fact of this patient is checked by the record itself.
 */
function checkFacts(facts: DraftFact[], today: Day): void {
  for (const [index, { on, importKey }] of facts.entries()) {
    const place = `facts.${String(index)}`;
    if (importKey !== null) {
      throw new CommandFailure('BadInput', say`${place}.importKey: only an import may set it.`);
    }
    if (on > today) {
      throw new CommandFailure(
        'OutOfRange',
        say`${place}.on: ${on} is later than today, ${today}. Correct the date and save again.`,
      );
    }
  }
}
