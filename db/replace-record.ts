/**
 * Puts another record in the place of the one in a folder: database and keys together, although they
 * are two files. The new pair is built aside, then named ready in one rename: from there on every
 * opening first finishes the exchange, so that an interruption leaves either the old pair or the new.
 */
import { say } from '../clinical/language/say.ts';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { renameDurably, writeDurably } from './durable-file.ts';
import { RecordInUse } from './errors.ts';
import { named } from './sqlite-failures.ts';

const stagePath = (directory: string): string => join(directory, 'replacement');
const readyPath = (directory: string): string => join(directory, 'replacement-ready');

/** Inside the stage: the name of the folder that keeps what is replaced; empty where nothing does. */
const KEEP_IN = 'keep-in';
const DATABASE = ['record.db-wal', 'record.db-shm', 'record.db-journal', 'record.db'];
const KEYS = ['sign-in-attempts.json', 'keys.json'];

/** An empty folder in which to build the new `record.db` and `keys.json`. */
export function emptyStage(directory: string): string {
  const stage = stagePath(directory);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true, mode: 0o700 });
  return stage;
}

export function discardStage(directory: string): void {
  rmSync(stagePath(directory), { recursive: true, force: true });
}

/**
 * Exchanges the record for the staged one. `keepIn`: a folder beside it for what is replaced; null:
 * it is removed. Both staged files must be on the disk already.
 */
export function replaceRecord(directory: string, keepIn: string | null): void {
  named(directory, () => {
    writeDurably(join(stagePath(directory), KEEP_IN), keepIn ?? '');
    renameDurably(stagePath(directory), readyPath(directory));
  });
  finishReplacement(directory);
}

/** Completes an exchange that was interrupted; does nothing where none was. Throws RecordInUse, RecordUnwritable. */
export function finishReplacement(directory: string): void {
  const ready = readyPath(directory);
  if (!existsSync(ready)) return;
  named(directory, () => {
    claim(ready);
    const keepIn = readFileSync(join(ready, KEEP_IN), 'utf8');
    exchange(directory, ready, keepIn, 'record.db', DATABASE);
    exchange(directory, ready, keepIn, 'keys.json', KEYS);
    rmSync(ready, { recursive: true, force: true });
  });
}

/** While the new file still waits, what stands in its place is old. */
function exchange(
  directory: string,
  ready: string,
  keepIn: string,
  wanted: string,
  old: readonly string[],
): void {
  if (!existsSync(join(ready, wanted))) return;
  for (const name of old) {
    const path = join(directory, name);
    if (!existsSync(path)) continue;
    if (keepIn === '') {
      // The file itself is overwritten by the rename; its side files must not outlive it.
      if (name !== wanted) rmSync(path);
      continue;
    }
    mkdirSync(join(directory, keepIn), { recursive: true, mode: 0o700 });
    renameSync(path, join(directory, keepIn, name));
  }
  renameDurably(join(ready, wanted), join(directory, wanted));
}

const CLAIM_MS = 10_000;

/**
 * One process finishes at a time. A claim is taken over where its process on this computer has
 * ended, or where it is older than an exchange can take.
 */
function claim(ready: string): void {
  const path = join(ready, 'claimed');
  if (existsSync(path) && isAbandoned(path)) rmSync(path, { force: true });
  try {
    writeFileSync(path, JSON.stringify([hostname(), process.pid]), { flag: 'wx', mode: 0o600 });
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'EEXIST'))
      throw failure;
    throw new RecordInUse(
      say`The record is just being replaced by another window of Dorso, or that was interrupted. Wait ten seconds and try again.`,
    );
  }
}

function isAbandoned(path: string): boolean {
  if (Date.now() - statSync(path).mtimeMs > CLAIM_MS) return true;
  const [, host, pid] = /^\["(.*)",(\d+)\]$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (host !== hostname() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (failure) {
    // EPERM: it lives, under another account.
    return failure instanceof Error && 'code' in failure && failure.code === 'ESRCH';
  }
}
