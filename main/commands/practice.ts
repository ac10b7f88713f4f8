/** What every command works with. */
import type { Clock } from '../clock.ts';
import type { Dialog } from '../electron.ts';
import type { Events } from '../events.ts';
import type { ReportPrinter } from '../report-printer.ts';
import type { Session } from '../session.ts';

export type Practice = {
  session: Session;
  clock: Clock;
  /** Where the record is, and how this computer is known in it. */
  place: { directory: string; workstationFile: string; clock: Clock };
  events: Pick<Events, 'tell'>;
  dialog: Dialog;
  printer: Pick<ReportPrinter, 'print' | 'ready'>;
  /** Dorso's own version. */
  version: string;
};
