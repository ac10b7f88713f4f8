/** Writing patients into files for other programs, with progress and a way to stop. */
import { say } from '../../clinical/language/say.ts';
import { todayBy } from '../clock.ts';
import { Deidentification } from '../export/deidentify/nobody.ts';
import type { Selection } from '../export/each-patient.ts';
import { exportCsv, type CsvExported } from '../export/export-csv.ts';
import { exportFhir, type FhirExported } from '../export/export-fhir.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

export function exportCommands({
  session,
  clock,
  dialog,
  events,
}: Practice): Pick<Handlers, 'exportPatients' | 'cancelExport'> {
  let running: AbortController | null = null;
  return {
    exportPatients: async ({ patientIds, format, deidentified }) => {
      if (running) {
        throw new CommandFailure(
          'NotAllowed',
          say`An export is already running. Wait for it, or cancel it first.`,
        );
      }
      const stop = (running = new AbortController());
      try {
        const on = todayBy(clock);
        const chosen = await dialog.showSaveDialog({
          title: say`Export patients`,
          buttonLabel: 'Export',
          defaultPath: `dorso-${deidentified ? 'deidentified' : 'export'}-${on}${format === 'fhir' ? '.ndjson' : ''}`,
          filters:
            format === 'fhir'
              ? [{ name: say`FHIR R4`, extensions: ['ndjson', 'json', 'gz'] }]
              : [{ name: say`CSV folder`, extensions: ['*'] }],
        });
        if (chosen.canceled || !chosen.filePath) return null;
        const { record } = session;
        const deidentification = deidentified
          ? new Deidentification(on, patientIds?.length ?? record.patients().length)
          : null;
        const selection: Selection = {
          record,
          patients: patientIds,
          onProgress: (progress) => {
            events.tell('exportProgress', progress);
          },
          signal: AbortSignal.any([stop.signal, session.ended]),
          ...(deidentification ? { deidentification } : {}),
        };
        const to = { ...selection, path: chosen.filePath };
        const written = await session.busy<CsvExported | FhirExported>(() =>
          format === 'fhir' ? exportFhir({ ...to, on }) : exportCsv(to),
        );
        const { path, patients, ...counts } = written;
        return { path, patients, counts, statement: deidentification?.statement() ?? null };
      } finally {
        running = null;
      }
    },

    cancelExport: () => {
      running?.abort();
      return null;
    },
  };
}
