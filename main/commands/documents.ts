/** Documents about a patient, as PDF files and on paper. */
import { say } from '../../clinical/language/say.ts';
import { rename, rm, writeFile } from 'node:fs/promises';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';

type DocumentCommand = 'saveDocument' | 'printDocument' | 'documentReady';

export function documentCommands({
  session,
  clock,
  printer,
  dialog,
}: Practice): Pick<Handlers, DocumentCommand> {
  return {
    saveDocument: async (wanted) => {
      const patient = patientOf(session.record, wanted.patientId);
      const whose = patient.number.replaceAll(/[^\w-]/g, '') || 'patient';
      const chosen = await dialog.showSaveDialog({
        title: say`Save as PDF`,
        buttonLabel: 'Save',
        defaultPath: `dorso-${wanted.document}-${whose}-${todayBy(clock)}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (chosen.canceled || !chosen.filePath) return null;
      const pdf = await printer.pdf(wanted);
      // Noted first: a page must not leave the record unaudited, a failed one may be noted.
      session.record.noteAccess('report', wanted.patientId);
      await writeAside(chosen.filePath, pdf);
      return { path: chosen.filePath };
    },

    printDocument: async (wanted) => {
      patientOf(session.record, wanted.patientId);
      session.record.noteAccess('report', wanted.patientId);
      return { printed: await printer.paper(wanted) };
    },

    documentReady: (_nothing, { contents }) => {
      printer.ready(contents);
      return null;
    },
  };
}

/** Written beside and renamed, so that a file of the same name is whole or untouched. */
async function writeAside(path: string, pdf: Uint8Array): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, pdf);
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true });
    throw new CommandFailure(
      'RecordUnwritable',
      say`The PDF could not be written to ${path}. Choose another folder.`,
    );
  }
}
