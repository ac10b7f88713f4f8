/** Importing files a person chooses, with progress and a way to stop. */
import { say } from '../../clinical/language/say.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import { importFiles } from '../import/import-files.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type ImportCommand = 'importFiles' | 'cancelImport';

export function importCommands({
  session,
  clock,
  events,
  dialog,
}: Practice): Pick<Handlers, ImportCommand> {
  let running: AbortController | null = null;
  return {
    importFiles: async () => {
      if (running) {
        throw new CommandFailure(
          'NotAllowed',
          say`An import is already running. Wait for it, or cancel it first.`,
        );
      }
      const stop = (running = new AbortController());
      try {
        const chosen = await dialog.showOpenDialog({
          title: say`Import patients`,
          buttonLabel: 'Import',
          filters: [
            { name: say`FHIR R4`, extensions: ['json', 'ndjson', 'gz'] },
            { name: say`All files`, extensions: ['*'] },
          ],
          properties: ['openFile', 'multiSelections'],
        });
        if (chosen.canceled || chosen.filePaths.length === 0) return null;
        return await importFiles({
          record: session.record,
          paths: chosen.filePaths,
          today: todayBy(clock),
          onProgress: (progress) => {
            events.tell('importProgress', progress);
          },
          signal: AbortSignal.any([stop.signal, session.ended]),
        });
      } finally {
        running = null;
        events.tell('patientsChanged', null);
      }
    },

    cancelImport: () => {
      running?.abort();
      return null;
    },
  };
}
