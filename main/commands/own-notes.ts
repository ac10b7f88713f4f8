/** What a person keeps for themselves: preferences, and visits not saved yet. */
import type { Handlers } from '../ipc.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';

type OwnCommand =
  'visitDraft' | 'keepVisitDraft' | 'dropVisitDraft' | 'preferences' | 'setPreference';

export function ownNoteCommands({ session }: Practice): Pick<Handlers, OwnCommand> {
  return {
    visitDraft: ({ patientId }) => {
      const draft = session.record.visitDraft(patientId);
      if (draft) session.shows(patientId);
      return draft;
    },

    keepVisitDraft: ({ patientId, on, entry }) => {
      patientOf(session.record, patientId);
      session.record.keepVisitDraft(patientId, { on, entry });
      return null;
    },

    dropVisitDraft: ({ patientId }) => {
      session.record.dropVisitDraft(patientId);
      return null;
    },

    preferences: () => session.record.preferences(),

    setPreference: ({ name, value }) => {
      session.record.setPreference(name, value);
      return null;
    },
  };
}
