/** Dorso on the Chromium stand-in, driven over a second connection to the same browser. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { screenLocked } from '../standin/power-monitor.ts';
import { environmentFor, gather, type Places, type RunningDorso } from './host.ts';

const launcher = resolve(import.meta.dirname, '../standin/run.ts');
const PATIENCE_MS = 30_000;

/**
 * Starts Dorso unseen. Throws with its own words when it does not come up.
 *
 * @param launched the script to run on the stand-in in Dorso's place.
 */
export async function launchOnStandin(places: Places, launched = launcher): Promise<RunningDorso> {
  const answers = join(places.userData, 'dialog-answers');
  await mkdir(answers, { recursive: true });
  const port = await freePort();
  const program = startStandin(places, {
    settings: { DORSO_STANDIN_PORT: port, DORSO_STANDIN_ANSWERS: answers },
    launched,
  });
  const said = gather(program);
  const ended = once(program, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const { browser, page } = await connect(port, program, said);

  const answer = async (kind: 'open' | 'save', paths: string[]) => {
    // Written aside and renamed, so that it is never read half-written.
    const file = join(answers, `${kind}.json`);
    await writeFile(`${file}.new`, JSON.stringify(paths));
    await rename(`${file}.new`, file);
  };
  return {
    page,
    pid: program.pid,
    said,
    answerOpenDialog: (paths) => answer('open', paths),
    answerSaveDialog: (path) => answer('save', path === null ? [] : [path]),
    lockScreen: () => {
      program.kill(screenLocked);
      return Promise.resolve();
    },
    quit: async () => {
      await page.close();
      await browser.close();
      return ended;
    },
    kill: async () => {
      program.kill('SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

type Start = { words?: string[]; settings?: Record<string, string>; launched?: string };

/** Starts the stand-in alone: with words for the command line, or with settings of its own. */
export function startStandin(
  places: Places,
  { words = [], settings = {}, launched = launcher }: Start = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const env = { ...environmentFor(places), DORSO_HEADLESS: '1', ...settings };
  return spawn(process.execPath, [launched, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function connect(
  port: string,
  program: ChildProcess,
  said: () => string,
): Promise<{ browser: Browser; page: Page }> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && program.exitCode === null) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null);
    const page = browser
      ?.contexts()[0]
      ?.pages()
      .find((candidate) => candidate.url().startsWith('https://dorso.standin/'));
    if (browser && page) {
      await page.waitForLoadState();
      return { browser, page };
    }
    await browser?.close();
    await wait(100);
  }
  program.kill('SIGKILL');
  throw new Error(`Dorso did not open on the stand-in. It said:\n${said()}`);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return String(address.port);
}
