/** The diagnostic text: shown first, saved where the user chooses. */
import { say } from '../../clinical/language/say.ts';
import { writeFile } from 'node:fs/promises';
import { diagnosticText } from '../diagnostics/bundle.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import { hostName } from '../host.ts';
import type { Handlers } from '../ipc.ts';
import { readSettings } from '../settings.ts';
import type { Practice } from './practice.ts';

export function diagnosticCommands(
  practice: Practice,
): Pick<Handlers, 'diagnostics' | 'saveDiagnostics'> {
  const { session, clock, place, keeper, dialog, version, log } = practice;
  const text = () =>
    diagnosticText({
      at: clock().toISOString(),
      version,
      host: hostName,
      directory: place.directory,
      contents: session.record.contents(),
      settings: readSettings(place.settingsFile),
      safety: keeper.safety(session.record),
      log: log.tail(),
    });
  return {
    diagnostics: () => ({ text: text() }),

    saveDiagnostics: async () => {
      const chosen = await dialog.showSaveDialog({
        title: say`Save the diagnostic text`,
        buttonLabel: 'Save',
        defaultPath: `dorso-diagnostics-${todayBy(clock)}.txt`,
        filters: [{ name: 'Text', extensions: ['txt'] }],
      });
      if (chosen.canceled || !chosen.filePath) return null;
      try {
        await writeFile(chosen.filePath, text());
      } catch {
        throw new CommandFailure(
          'RecordUnwritable',
          say`The text could not be written to ${chosen.filePath}. Choose another folder.`,
        );
      }
      return { path: chosen.filePath };
    },
  };
}
