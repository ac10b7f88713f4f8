/** Writing a large file so that it is whole or not there at all. */
import { say } from '../../clinical/language/say.ts';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ExportUnwritable } from './export-errors.ts';

/**
 * Streams the texts, or bytes, into a file beside `path`, then puts it in its place; packed where the name ends
 * in `.gz`. When the texts end in an error (a cancellation too), nothing is left behind and what was
 * at `path` stays. Throws {@link ExportUnwritable}. Gives the size in bytes.
 */
export async function writeAside(
  path: string,
  texts: AsyncIterable<string | Uint8Array>,
): Promise<number> {
  const aside = `${path}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    // An export holds patients' data: nobody but its owner may read it.
    const file = createWriteStream(aside, { mode: 0o600 });
    const source = Readable.from(texts);
    await (path.endsWith('.gz') ? pipeline(source, createGzip(), file) : pipeline(source, file));
    await synced(aside);
    await rename(aside, path);
    return (await stat(path)).size;
  } catch (error) {
    // What went wrong is what is told, not that there was nothing to clear away.
    await rm(aside, { force: true }).catch(() => undefined);
    throw named(error, path);
  }
}

/** Texts that are at hand as a stream. */
// eslint-disable-next-line @typescript-eslint/require-await -- a stream, as the writer takes it
export async function* asTexts(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

/** Flushed to the disk before the name is given: a power cut leaves no half file under it. */
async function synced(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function named(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  return new ExportUnwritable(
    say`${path} could not be written (${String(error.code)}). Nothing was exported; check the folder and the free space.`,
  );
}
