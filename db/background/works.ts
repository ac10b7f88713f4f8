/**
 * What the record does in a thread of its own, because a single statement of it may take seconds: the
 * window would stand still meanwhile. Inputs and outputs are plain data; keys are wiped by the caller.
 */
import type { Watched } from '../watched.ts';

/** One piece of work. */
type Work<I, O> = (input: I, watched: Watched) => O | Promise<O>;

/** Each is loaded only by the thread that does it: to load them all takes longer than many a check. */
export const works = {
  writeBackup: async () => (await import('../backup/write-backup.ts')).writeBackup,
  proveBackup: async () => (await import('../backup/prove.ts')).proveBackup,
  proveDatabase: async () => (await import('../backup/prove.ts')).proveDatabase,
  verify: async () => (await import('../verify.ts')).verifyFile,
  checkShare: async () => (await import('../verify.ts')).checkShare,
  encryptAnew: async () => (await import('../keys/rotate.ts')).encryptAnew,
} satisfies Record<string, () => Promise<Work<never, unknown>>>;

export type WorkName = keyof typeof works;
type LoadedWork<N extends WorkName> = Awaited<ReturnType<(typeof works)[N]>>;
export type WorkInput<N extends WorkName> = Parameters<LoadedWork<N>>[0];
export type WorkOutput<N extends WorkName> = Awaited<ReturnType<LoadedWork<N>>>;
