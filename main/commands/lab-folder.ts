/** The folder of laboratory messages, and the results that wait there for a person. */
import { say } from '../../clinical/language/say.ts';
import type { Handlers } from '../ipc.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';

type LabCommand =
  'labFolder' | 'chooseLabFolder' | 'scanLabFolder' | 'assignLabResults' | 'dismissLabResults';

export function labFolderCommands({ session, labs, dialog }: Practice): Pick<Handlers, LabCommand> {
  return {
    labFolder: () => labs.page(),

    chooseLabFolder: async () => {
      const answer = await dialog.showOpenDialog({
        title: say`Folder of laboratory messages (HL7 v2)`,
        buttonLabel: say`Watch this folder`,
        properties: ['openDirectory'],
      });
      const [folder] = answer.filePaths;
      if (answer.canceled || folder === undefined) return null;
      await labs.choose(folder);
      return labs.page();
    },

    scanLabFolder: async () => {
      await labs.scan();
      return labs.page();
    },

    assignLabResults: async ({ patientId, ...which }) => {
      patientOf(session.record, patientId);
      return { added: await labs.assign(which, patientId) };
    },

    dismissLabResults: async (which) => {
      await labs.dismiss(which);
      return null;
    },
  };
}
