/** The clinic in figures, with progress and a way to stop. */
import { clinicFigures } from '../clinic-report.ts';
import { todayBy } from '../clock.ts';
import type { Handlers } from '../ipc.ts';
import type { Practice } from './practice.ts';

export function figureCommands({
  session,
  clock,
  events,
}: Practice): Pick<Handlers, 'clinicFigures' | 'cancelFigures'> {
  let running: AbortController | null = null;
  return {
    clinicFigures: async ({ from }) => {
      // A newer question takes the older one's place.
      running?.abort();
      const stop = (running = new AbortController());
      return session.busy(() =>
        clinicFigures({
          record: session.record,
          from,
          on: todayBy(clock),
          onProgress: (progress) => {
            events.tell('figuresProgress', progress);
          },
          signal: AbortSignal.any([stop.signal, session.ended]),
        }),
      );
    },

    cancelFigures: () => {
      running?.abort();
      return null;
    },
  };
}
