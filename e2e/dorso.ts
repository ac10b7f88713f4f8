/**
 * `test` with a `dorso`: the real program with a folder of its own, on Electron where its binary is
 * present, else on the Chromium stand-in.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page, type TestInfo } from '@playwright/test';
import {
  electronArguments,
  electronEnvironment,
  electronExecutable,
  launchOnElectron,
} from './hosts/electron-host.ts';
import type { Places, RunningDorso } from './hosts/host.ts';
import { launchOnStandin, startStandin } from './hosts/standin-host.ts';

export { expect } from '@playwright/test';

const executable = electronExecutable();

/** The host that these tests run on, for reports. */
export const hostName = executable ? 'Electron' : 'Chromium stand-in';

export type Options = {
  /** The day Dorso takes for today; null = the machine's. Set it with `test.use({ today: ... })`. */
  today: string | null;
};

/** What a run of the program that opens no window left behind. */
export type Ended = { exitCode: number | null; printed: string; said: string };

/** Settings, what on its stderr is answered by Ctrl-C, and after how many milliseconds it is ended. */
type How = { settings?: Record<string, string>; interruptAt?: RegExp; patience?: number };

type Fixtures = {
  /** Starts Dorso in folders of its own, once what it shall find there is put into the record's. */
  start: (prepare?: (recordDirectory: string) => Promise<void>) => Promise<Dorso>;
  /** Dorso with its window open, before its first start. */
  dorso: Dorso;
  /** Runs the program with these words until it ends. */
  program: (words: string[], how?: How) => Promise<Ended>;
};

export const test = base.extend<Options & Fixtures>({
  today: [null, { option: true }],
  program: async ({ today }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dorso-e2e-'));
    await use((words, how) =>
      runToEnd({ userData: folder, recordDirectory: join(folder, 'record'), today }, words, how),
    );
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ today }, use, testInfo) => {
    testInfo.annotations.push({ type: 'host', description: hostName });
    const started: Started[] = [];
    await use(async (prepare) => {
      const one = await startDorso(today, prepare);
      started.push(one);
      return one.dorso;
    });
    for (const { dorso, end } of started) {
      if (testInfo.status !== testInfo.expectedStatus) await dorso.attachWindowTo(testInfo);
      await end();
    }
  },
  dorso: async ({ start }, use) => {
    await use(await start());
  },
});

/** The running program, and what a test may do with it. */
export class Dorso {
  readonly host = hostName;
  readonly recordDirectory: string;
  /** Where it keeps its settings and its log. */
  readonly userData: string;
  #saidBefore = '';
  readonly #places: Places;
  #running: RunningDorso;
  #open = true;

  constructor(places: Places, running: RunningDorso) {
    this.#places = places;
    this.#running = running;
    this.recordDirectory = places.recordDirectory;
    this.userData = places.userData;
  }

  /** The window's page; another one after a restart. */
  get page(): Page {
    return this.#running.page;
  }

  /** Everything it has written to the terminal, before a restart as well. */
  get said(): string {
    return this.#saidBefore + this.#running.said();
  }

  /** Answers the next open dialog with these files; none cancels it. */
  answerOpenDialog(paths: string[]): Promise<void> {
    return this.#running.answerOpenDialog(paths);
  }

  /** Answers the next save dialog with this path; null cancels it. */
  answerSaveDialog(path: string | null): Promise<void> {
    return this.#running.answerSaveDialog(path);
  }

  /** Locks the computer's screen, as far as the program learns of it. */
  lockScreen(): Promise<void> {
    return this.#running.lockScreen();
  }

  /** Closes the window as a person would; gives the exit code. */
  async quit(): Promise<number | null> {
    if (!this.#open) return null;
    this.#open = false;
    return this.#running.quit();
  }

  /** Ends the program at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#open = false;
    await this.#running.kill();
  }

  /** Starts Dorso again on the same folders, after quitting it if it still runs. */
  async restart(): Promise<void> {
    await this.quit();
    this.#saidBefore = this.said;
    this.#running = await launch(this.#places);
    this.#open = true;
  }

  /** Adds a picture of the window, if there is one, to the test's report. */
  async attachWindowTo(testInfo: TestInfo): Promise<void> {
    if (!this.#open) return;
    const body = await this.page.screenshot();
    await testInfo.attach('window', { body, contentType: 'image/png' });
  }

  /** Starts a second Dorso on the same folders and waits until it has gone. */
  startSecond(): Promise<Ended> {
    return runToEnd(this.#places);
  }
}

/** A Dorso that a test or several tests share, and how it is ended with all it leaves. */
type Started = { dorso: Dorso; end: () => Promise<void> };

/**
 * Starts Dorso in folders of its own.
 *
 * @param today the day it takes for today; null = the machine's.
 * @param prepare puts into the record's folder what Dorso shall find there.
 */
export async function startDorso(
  today: string | null,
  prepare?: (recordDirectory: string) => Promise<void>,
): Promise<Started> {
  // Outside test-results, which another run of the tests would empty under our feet.
  const folder = await mkdtemp(join(tmpdir(), 'dorso-e2e-'));
  const places = {
    userData: join(folder, 'user-data'),
    recordDirectory: join(folder, 'record'),
    today,
  };
  await prepare?.(places.recordDirectory);
  const dorso = new Dorso(places, await launch(places));
  return {
    dorso,
    end: async () => {
      await dorso.quit();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function runToEnd(
  places: Places,
  words: string[] = [],
  { settings = {}, interruptAt, patience = 60_000 }: How = {},
): Promise<Ended> {
  const program = executable
    ? spawn(executable, electronArguments(places, words), {
        env: { ...electronEnvironment(places), ...settings },
      })
    : startStandin(places, { words, settings });
  let printed = '';
  let said = '';
  let interrupted = false;
  program.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (interrupted || !interruptAt?.test(said)) return;
    interrupted = true;
    program.kill('SIGINT');
  });
  // One that does not end by itself is ended, and the test sees an exit code of null.
  const tooLong = setTimeout(() => program.kill('SIGKILL'), patience);
  await once(program, 'close');
  clearTimeout(tooLong);
  return { exitCode: program.exitCode, printed, said };
}

function launch(places: Places): Promise<RunningDorso> {
  return executable ? launchOnElectron(executable, places) : launchOnStandin(places);
}
