/**
 * A backup is one file: a line that says what it is, a line of JSON that carries the keys file, then
 * the encrypted database. Nothing in it is in the clear but what keys.json shows as well.
 */
import { say } from '../../clinical/language/say.ts';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { RecordDamaged, RecordFromNewerDorso } from '../errors.ts';
import { parseKeys, type Keys } from '../keys/keys-file.ts';
import { nameFailure } from '../sqlite-failures.ts';
import type { Checked } from '../verify.ts';
import { countedTables, countsIn } from './claims.ts';
import { stopIfAsked, type Watched } from '../watched.ts';

const MAGIC = 'DORSO-BACKUP';
const FORMAT = 1;
/** Far more than the keys of a big clinic take. */
const MOST_HEADER_BYTES = 4 * 1024 * 1024;

const headerSchema = z.object({
  madeAt: z.iso.datetime(),
  workstation: z.string(),
  /** Tells the backups of one record from those of another. */
  record: z.string().regex(/^[0-9a-f]{16}$/),
  /** Rows of each table, as counted in the copy. */
  counts: z.record(z.string(), z.number().int()),
  /** Where each workstation's audit chain ended. */
  heads: z.array(z.strictObject({ workstation: z.string(), number: z.number(), hash: z.string() })),
  database: z.strictObject({ bytes: z.number().int(), sha256: z.string() }),
  keys: z.unknown(),
});
export type BackupHeader = Omit<z.infer<typeof headerSchema>, 'keys'> & { keys: Keys };
type HeaderToWrite = Omit<z.infer<typeof headerSchema>, 'database' | 'counts'>;

export type BackupFile = { file: string; madeAt: string; bytes: number; record: string };

/** The name of a backup of this record made at this moment; sorts by time. */
export function backupName(record: string, madeAt: string): string {
  return `dorso-${record}-${madeAt.replaceAll(':', '-')}.dorso-backup`;
}

const NAME = /^dorso-([0-9a-f]{16})-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.dorso-backup$/;

/** The backups in a folder by their names, newest first. Throws RecordUnwritable where it cannot be read. */
export async function backupsIn(folder: string): Promise<BackupFile[]> {
  const names = await readdir(folder).catch((failure: unknown) => {
    throw nameFailure(failure, folder);
  });
  return names
    .flatMap((name) => {
      const [, record, hour, minute, second] = NAME.exec(name) ?? [];
      if (!record || !hour || !minute || !second) return [];
      const file = join(folder, name);
      return [{ file, record, madeAt: `${hour}:${minute}:${second}`, bytes: statSync(file).size }];
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Few large pieces: each is a turn of the thread. */
const PIECE_BYTES = 1024 * 1024;

type Writing = {
  path: string;
  header: HeaderToWrite;
  /** The file of the database; nobody writes to it. */
  database: string;
  /** What the database is found to be, row by row, while it is written. */
  proof: Promise<Checked>;
  signal?: AbortSignal | undefined;
};

/**
 * Writes the file whole, on the disk, and reads it back. What the proof has seen is what the backup
 * holds: the database has the same digest before and after it was proven, and so has what was read back.
 * Throws RecordDamaged where one differs, the disk's error, Cancelled.
 */
export async function writeBackupFile(writing: Writing): Promise<void> {
  const { path, header, database, signal } = writing;
  const { size: bytes } = statSync(database);
  const head = (counts: BackupHeader['counts'], sha256: string) =>
    JSON.stringify({ ...header, counts, database: { bytes, sha256 } });
  // Counts and digest are known last: their place is kept free, and what is left of it is blank.
  const most = head(mostCounts, '0'.repeat(64)).length;
  const firstLines = (of: string) => Buffer.from(`${MAGIC} ${FORMAT}\n${of.padEnd(most)}\n`);
  const out = await open(path, 'w', 0o600);
  try {
    const kept = firstLines('');
    await out.writeFile(kept);
    const sha256 = await digestOf(database, 0, signal, (piece) => out.writeFile(piece));
    await out.sync();
    const isThere = (await digestOf(path, kept.length, signal)) === sha256;
    const first = firstLines(head(countsIn(await writing.proof), sha256));
    await out.write(first, 0, first.length, 0);
    await out.sync();
    const isWhole =
      isThere &&
      (await firstBytes(path)).subarray(0, first.length).equals(first) &&
      (await digestOf(database, 0, signal)) === sha256;
    if (!isWhole) throw damaged(path, say`the database in it is not the one that was written`);
  } finally {
    await out.close();
  }
}

/** More rows of a table than a record will ever have. */
const mostCounts = Object.fromEntries(countedTables.map((table) => [table, 999_999_999_999]));

/** SHA-256 of a file from `start` on, in hex; each piece of it is handed on before the next is read. */
async function digestOf(
  path: string,
  start: number,
  signal: AbortSignal | undefined,
  handOn: (piece: Buffer) => Promise<unknown> | undefined = () => undefined,
): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(PIECE_BYTES);
  const file = await open(path, 'r');
  try {
    for (let at = start; ;) {
      stopIfAsked(signal);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) return hash.digest('hex');
      const piece = buffer.subarray(0, bytesRead);
      hash.update(piece);
      await handOn(piece);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** What the backup says of itself. Throws RecordDamaged, RecordFromNewerDorso, RecordUnwritable. */
export async function readBackupHeader(path: string): Promise<BackupHeader> {
  return (await readHead(path)).header;
}

/**
 * Takes the database out of a backup into a new file, which whoever keeps it puts on the disk. Throws
 * RecordDamaged where a single byte differs from what was written, RecordUnwritable, Cancelled.
 */
export async function extractDatabase(
  path: string,
  target: string,
  { onProgress, signal }: Watched = {},
): Promise<BackupHeader> {
  const { header, start } = await readHead(path);
  const total = header.database.bytes;
  let done = 0;
  let found: string;
  try {
    const out = await open(target, 'wx', 0o600);
    try {
      found = await digestOf(path, start, signal, (chunk) => {
        onProgress?.({ phase: 'copying', done, total });
        done += chunk.length;
        return out.writeFile(chunk);
      });
    } finally {
      await out.close();
    }
  } catch (failure) {
    throw nameFailure(failure, path);
  }
  const { bytes, sha256 } = header.database;
  if (statSync(target).size !== bytes || found !== sha256)
    throw damaged(path, say`the database in it is not the one that was written`);
  return header;
}

async function readHead(path: string): Promise<{ header: BackupHeader; start: number }> {
  const bytes = await firstBytes(path);
  const firstLine = bytes.indexOf(10);
  const secondLine = bytes.indexOf(10, firstLine + 1);
  const [magic, format] = bytes.subarray(0, Math.max(0, firstLine)).toString('latin1').split(' ');
  if (magic !== MAGIC) throw damaged(path, say`it does not begin like one`);
  if (Number(format) > FORMAT) {
    throw new RecordFromNewerDorso(
      say`${basename(path)} was made by a newer Dorso. Nothing was changed. Install the newer Dorso and restore with it.`,
    );
  }
  const parsed = headerSchema.safeParse(parse(bytes.subarray(firstLine + 1, secondLine)));
  const keys = parsed.success ? parseKeys(parsed.data.keys) : null;
  if (secondLine < 0 || !parsed.success || !keys)
    throw damaged(path, say`its beginning is incomplete`);
  return { header: { ...parsed.data, keys }, start: secondLine + 1 };
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MOST_HEADER_BYTES) });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (failure) {
    throw nameFailure(failure, path);
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

const damaged = (path: string, what: string): RecordDamaged =>
  new RecordDamaged(
    say`${path} cannot be used as a backup: ${what}. Nothing was changed. Use an older backup; keep this file.`,
  );
