/** Scores and tests from a table: what its columns mean, what it would add, and adding it. */
import { say } from '../../clinical/language/say.ts';
import { basename } from 'node:path';
import type { TableReport } from '../../contract/exchange.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import { importCsv } from '../import/csv/import-csv.ts';
import { MappingRefused } from '../import/csv/mapping.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

type TableCommand = 'chooseTable' | 'previewTable' | 'importTable';

export function tableCommands({
  session,
  clock,
  dialog,
  events,
}: Practice): Pick<Handlers, TableCommand> {
  // Only a dialog may name a file: the window says no paths.
  let chosen: string | null = null;
  const read = async (mapping: string, dryRun: boolean): Promise<TableReport> => {
    const path = chosen;
    if (path === null) throw new CommandFailure('NotFound', say`Choose the table first.`);
    const request = {
      record: session.record,
      path,
      today: todayBy(clock),
      mapping,
      dryRun,
      signal: session.ended,
    };
    const file = basename(path);
    try {
      return { file, ...(await session.busy(() => importCsv(request))), problem: null };
    } catch (error) {
      // A preview says what is missing, so that a person can say what the columns mean.
      if (!dryRun || !(error instanceof MappingRefused) || error.columns.length === 0) throw error;
      return { ...nothingYet, file, columns: [...error.columns], problem: error.message };
    }
  };
  return {
    chooseTable: async () => {
      const answer = await dialog.showOpenDialog({
        title: say`Table of scores and tests`,
        buttonLabel: 'Choose',
        filters: [{ name: 'CSV', extensions: ['csv', 'tsv', 'gz'] }],
        properties: ['openFile'],
      });
      const [file] = answer.filePaths;
      if (answer.canceled || file === undefined) return null;
      chosen = file;
      return read('', true);
    },

    previewTable: ({ mapping }) => read(mapping, true),

    importTable: async ({ mapping }) => {
      const report = await read(mapping, false);
      events.tell('patientsChanged', null);
      return report;
    },
  };
}

const nothingYet = {
  dryRun: true,
  mapping: [],
  patients: 0,
  added: {},
  alreadyThere: 0,
  refused: [],
};
