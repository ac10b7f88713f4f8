/** Dorso on Electron, driven by Playwright's own Electron support. */
import { resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { hasDisplay } from '../../scripts/display.mjs';
import { presentExecutable } from '../../scripts/electron.mjs';
import { environmentFor, gather, type Places, type RunningDorso } from './host.ts';

const root = resolve(import.meta.dirname, '../..');

/** Electron's executable when its binary is present and a window can be shown; nothing is downloaded here. */
export function electronExecutable(): string | null {
  return hasDisplay ? presentExecutable() : null;
}

export async function launchOnElectron(executable: string, places: Places): Promise<RunningDorso> {
  const app = await _electron.launch({
    executablePath: executable,
    args: electronArguments(places),
    env: electronEnvironment(places),
  });
  const program = app.process();
  const said = gather(program);
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    page,
    pid: program.pid,
    said,
    // Only the dialog itself is replaced; main asks for it and uses the answer as always.
    answerOpenDialog: async (filePaths) => {
      await app.evaluate(({ dialog }, paths) => {
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: paths.length === 0, filePaths: paths });
      }, filePaths);
    },
    answerSaveDialog: async (filePath) => {
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: path === null, filePath: path ?? '' });
      }, filePath);
    },
    lockScreen: async () => {
      await app.evaluate(({ powerMonitor }) => {
        powerMonitor.emit('lock-screen');
      });
    },
    quit: async () => {
      await app.close();
      return program.exitCode;
    },
    kill: async () => {
      const closed = app.waitForEvent('close');
      program.kill('SIGKILL');
      await closed;
    },
  };
}

/** How Dorso is started from its sources on Electron: with its window, or with a verb's words. */
export function electronArguments({ userData }: Places, words: string[] = []): string[] {
  return words.length > 0 ? [root, ...words] : [root, `--user-data-dir=${userData}`];
}

/** Chromium's sandbox cannot be used by root on Linux. */
export function electronEnvironment(places: Places): Record<string, string> {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return { ...environmentFor(places), ...(root ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) };
}
