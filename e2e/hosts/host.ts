/** What a test may do with a running Dorso, whichever host it runs on. */
import type { Readable } from 'node:stream';
import type { Page } from '@playwright/test';

/** Where this Dorso keeps its things, and the day it believes in. */
export type Places = {
  userData: string;
  recordDirectory: string;
  /** `YYYY-MM-DD`; null = the machine's day. */
  today: string | null;
};

export type RunningDorso = {
  page: Page;
  /** The process that is main. */
  pid: number | undefined;
  /** Everything it has written to the terminal so far. */
  said: () => string;
  /** Answers the next open dialog; an empty list cancels it. */
  answerOpenDialog: (paths: string[]) => Promise<void>;
  /** Answers the next save dialog; null cancels it. */
  answerSaveDialog: (path: string | null) => Promise<void>;
  /** Tells main what the system tells it when its screen is locked. */
  lockScreen: () => Promise<void>;
  /** Closes the window as a person would, and gives the exit code. */
  quit: () => Promise<number | null>;
  /** Ends the program at once, as a power cut would. */
  kill: () => Promise<void>;
};

/** Gathers what a program writes to the terminal. */
export function gather(program: {
  stdout: Readable | null;
  stderr: Readable | null;
}): () => string {
  let said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return () => said;
}

/** Settings that main and the stand-in read from the environment. */
export function environmentFor({
  userData,
  recordDirectory,
  today,
}: Places): Record<string, string> {
  // A developer's own DORSO_ settings must not reach the tests; where Chromium is may.
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!entry[0].startsWith('DORSO_') || entry[0] === 'DORSO_CHROMIUM'),
  );
  return {
    ...Object.fromEntries(inherited),
    DORSO_USER_DATA: userData,
    DORSO_RECORD: recordDirectory,
    ...(today === null ? {} : { DORSO_TODAY: today }),
  };
}
