/** The clinic in figures, with progress and a way to stop; and what was counted, on paper. */
import { say } from '../../clinical/language/say.ts';
import type { ClinicFigures } from '../../clinical/report/clinic-figures.ts';
import type { OpenRecord } from '../../db/index.ts';
import { clinicFigures } from '../clinic-report.ts';
import { todayBy } from '../clock.ts';
import { CommandFailure } from '../failure.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';
import { savePdf } from './save-pdf.ts';

type FigureCommand =
  'clinicFigures' | 'cancelFigures' | 'countedFigures' | 'saveFigures' | 'printFigures';

export function figureCommands({
  session,
  clock,
  dialog,
  events,
  printer,
}: Practice): Pick<Handlers, FigureCommand> {
  let running: AbortController | null = null;
  // Paper shows what the window shows. Whoever opens the record next counts anew.
  let counted: { of: OpenRecord; figures: ClinicFigures } | null = null;
  const figuresNow = (): ClinicFigures => {
    if (counted?.of === session.record) return counted.figures;
    throw new CommandFailure('NotFound', say`No figures are counted yet. Count them first.`);
  };
  return {
    clinicFigures: async ({ from }) => {
      // A newer question takes the older one's place.
      running?.abort();
      const stop = (running = new AbortController());
      const { record } = session;
      const figures = await session.busy(() =>
        clinicFigures({
          record,
          from,
          on: todayBy(clock),
          onProgress: (progress) => {
            events.tell('figuresProgress', progress);
          },
          signal: AbortSignal.any([stop.signal, session.ended]),
        }),
      );
      counted = { of: record, figures };
      return figures;
    },

    cancelFigures: () => {
      running?.abort();
      return null;
    },

    countedFigures: (_nothing, { contents }) => printer.figuresFor(contents) ?? figuresNow(),

    saveFigures: (how) => {
      const figures = figuresNow();
      return savePdf(dialog, {
        name: `dorso-clinic-${figures.on}`,
        draw: async () => {
          const pdf = await printer.pdf({ ...how, figures });
          session.record.noteAccess('report', null);
          return pdf;
        },
      });
    },

    printFigures: async (how) => {
      const figures = figuresNow();
      session.record.noteAccess('report', null);
      return { printed: await printer.paper({ ...how, figures }) };
    },
  };
}
