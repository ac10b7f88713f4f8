/** What every command works with. */
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { ReportPrinter } from '../report-printer.ts';
import type { Session } from '../session.ts';

export type Practice = {
  session: Session;
  clock: Clock;
  /** The folder the record lives in. */
  directory: string;
  events: Events;
  printer: ReportPrinter;
};
