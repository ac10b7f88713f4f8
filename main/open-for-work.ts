/** The work behind the window: the practice, its door, and what happens by itself. */
import type { Clock } from './clock.ts';
import { app, powerMonitor, type Window } from './electron.ts';
import { makePractice } from './make-practice.ts';
import { setMenu } from './menu.ts';
import { openOurDoor } from './our-door.ts';
import type { OurPages } from './our-pages.ts';
import { developmentBuild } from './window.ts';

/** Where the work is done, and for which window; null = it was closed. */
type Place = { pages: OurPages; clock: Clock; directory: string; window: () => Window | null };

/** Opens the door that the window asks at. To be done before its page is loaded. */
export function openForWork({ pages, clock, directory, window }: Place): void {
  const practice = makePractice({ page: pages.options, clock, directory, window });
  const { session, idle, keeper, labs, look, events } = practice;
  setMenu(developmentBuild);
  look.onLanguage(() => {
    setMenu(developmentBuild);
  });
  setInterval(() => {
    idle.check();
  }, 5_000).unref();
  setInterval(() => void keeper.daily(), 600_000).unref();
  setInterval(() => void labs.scan(), 60_000).unref();
  for (const left of ['suspend', 'lock-screen'] as const) {
    powerMonitor.on(left, () => {
      if (session.lock()) events.tell('locked', null);
    });
  }
  openOurDoor(practice, pages, (contents) => contents === window()?.webContents);
  app.on('will-quit', () => {
    session.end();
  });
}
