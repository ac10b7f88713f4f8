/** Documents about a patient, as PDF files and on paper. */
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import { patientOf } from './patient-page.ts';
import type { Practice } from './practice.ts';
import { savePdf } from './save-pdf.ts';

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
      return savePdf(dialog, {
        name: `dorso-${wanted.document}-${whose}-${todayBy(clock)}`,
        draw: async () => {
          const pdf = await printer.pdf(wanted);
          // Noted before it is written: a page must not leave the record unaudited.
          session.record.noteAccess('report', wanted.patientId);
          return pdf;
        },
      });
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
