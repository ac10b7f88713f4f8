/** The one door of this process, in front of the practice. */
import { makeHandlers } from './commands/index.ts';
import { ipcMain, type Contents } from './electron.ts';
import { openDoor } from './ipc.ts';
import type { DrivenPractice } from './make-practice.ts';
import type { OurPages } from './our-pages.ts';

/** Opens it to our window, which may ask for anything, and to documents while they are drawn. */
export function openOurDoor(
  practice: DrivenPractice,
  pages: OurPages,
  isOurWindow: (contents: Contents) => boolean,
): void {
  const { session, printer, log } = practice;
  openDoor(ipcMain, {
    handlers: makeHandlers(practice),
    mayAsk: (contents, command) => isOurWindow(contents) || printer.mayAsk(contents, command),
    isOurPage: pages.isOurs,
    hasRight: (right) => session.hasRight(right),
    log: (line) => {
      log.write(`unexpected error in ${line}`);
      process.stderr.write(`dorso: unexpected error in ${line}\n`);
    },
  });
}
