/**
 * What the record does in a thread of its own, because a single statement of it may take seconds: the
 * window would stand still meanwhile. Inputs and outputs are plain data; keys are wiped by the caller.
 */
import { proveBackup, proveDatabase } from '../backup/prove.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { encryptAnew } from '../keys/rotate.ts';
import { checkWhole, verifyFile } from '../verify.ts';
import type { Watched } from '../watched.ts';

/** One piece of work. */
type Work<I, O> = (input: I, watched: Watched) => O | Promise<O>;

export const works = {
  writeBackup,
  proveBackup,
  proveDatabase,
  verify: verifyFile,
  checkWhole,
  encryptAnew,
} satisfies Record<string, Work<never, unknown>>;

export type WorkName = keyof typeof works;
export type WorkInput<N extends WorkName> = Parameters<(typeof works)[N]>[0];
export type WorkOutput<N extends WorkName> = Awaited<ReturnType<(typeof works)[N]>>;
