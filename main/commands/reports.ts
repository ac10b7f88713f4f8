/** The patient's report as a PDF file. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';

type ReportCommand = 'saveReport' | 'reportReady';

export function reportCommands({
  session,
  clock,
  printer,
  dialog,
}: Practice): Pick<Handlers, ReportCommand> {
  return {
    saveReport: async ({ patientId }) => {
      const patient = patientOf(session.record, patientId);
      const chosen = await dialog.showSaveDialog({
        title: 'Save the report',
        buttonLabel: 'Save',
        defaultPath: `dorso-${patient.number.replaceAll(/[^\w-]/g, '') || 'report'}-${todayBy(clock)}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (chosen.canceled || !chosen.filePath) return null;
      const pdf = await printer.print(patientId);
      // Noted first: a report must not leave the record unaudited, a failed one may be noted.
      session.record.noteAccess('report', patientId);
      await writeReport(chosen.filePath, pdf);
      return { path: chosen.filePath };
    },

    reportReady: (_nothing, { contents }) => {
      printer.ready(contents);
      return null;
    },
  };
}

/** Written beside and renamed, so that a report of the same name is whole or untouched. */
async function writeReport(path: string, pdf: Uint8Array): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, pdf);
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true });
    throw new CommandFailure(
      'RecordUnwritable',
      `The report could not be written to ${path}. Choose another folder.`,
    );
  }
}
