/** Reading one file into text, unpacked where it is gzip, never more than a bounded size. */
import { say } from '../../clinical/language/say.ts';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './import-errors.ts';

/**
 * The most text one file may hold, unpacked. Reading a Bundle takes some six times as much memory; a
 * small packed file that unpacks without end is stopped there, too.
 */
export const mostBytes = 200_000_000;

/**
 * The text of a file in UTF-8, packed with gzip or not (told by its first bytes, not by its name).
 * Throws {@link UnreadableFile} with what is wrong and what to do.
 */
export async function readText(path: string, limit: number = mostBytes): Promise<string> {
  const { start, size } = await beginning(path);
  if (start[0] === 0x50 && start[1] === 0x4b) {
    throw new UnreadableFile(say`This is a ZIP archive. Unpack it and import the files in it.`);
  }
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  if (size > limit) throw tooLarge(limit, packed);
  return collect(path, packed, limit);
}

async function beginning(path: string): Promise<{ start: Uint8Array; size: number }> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return { start: buffer.subarray(0, bytesRead), size: (await file.stat()).size };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UnreadableFile(say`This file could not be opened (${codeOf(error)}).`);
  }
}

/** Decoded as it comes, so that the bytes need not be held beside the text. */
async function collect(path: string, packed: boolean, limit: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    const source = createReadStream(path);
    const stream: AsyncIterable<Buffer> = packed ? gunzipped(source) : source;
    for await (const chunk of stream) {
      if (size === 0) refuseUtf16(chunk);
      size += chunk.length;
      if (size > limit) throw tooLarge(limit, packed);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(readingProblem(codeOf(error)));
  }
}

/** Errors of the source reach the reader only when they are handed on. */
async function* gunzipped(source: Readable): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function refuseUtf16(start: Buffer): void {
  const [first, second] = start;
  const utf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    // JSON begins with an ASCII character; a zero byte beside it is UTF-16 without its mark.
    (second !== undefined && (first === 0 || second === 0));
  if (utf16)
    throw new UnreadableFile(say`This file is in UTF-16. Save it as UTF-8 and import it again.`);
}

function tooLarge(limit: number, packed: boolean): UnreadableFile {
  return new UnreadableFile(
    say`This file holds more than ${Math.floor(limit / 1_000_000)} MB${packed ? say` when unpacked` : ''}. Export it in smaller parts, for example one file per patient.`,
  );
}

function readingProblem(code: string): string {
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return say`This file is not UTF-8 text. Save it as UTF-8 and import it again.`;
  if (code === 'Z_BUF_ERROR')
    return say`This packed file ends too early: it was cut off. Get it again.`;
  if (code.startsWith('Z_'))
    return say`This packed file is damaged and cannot be unpacked. Get it again.`;
  if (code === 'EISDIR') return say`This is a folder, not a file.`;
  return say`This file could not be read (${code}).`;
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return say`unknown reason`;
}
