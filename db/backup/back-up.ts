/** Makes a backup: one encrypted file, proven before it gets its name. */
import { say } from '../../clinical/language/say.ts';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeyHolder } from '../change-people.ts';
import { inBackground } from '../background/in-background.ts';
import { renameDurably } from '../durable-file.ts';
import { Cancelled, NotAllowed, RecordDamaged } from '../errors.ts';
import { databasePath } from '../files.ts';
import { keysWithChecksum, readKeys } from '../keys/keys-file.ts';
import { record } from '../recording.ts';
import { nameFailure, named } from '../sqlite-failures.ts';
import type { Verification } from '../verify.ts';
import { stopIfAsked, type Watched } from '../watched.ts';
import { workstationLabel } from '../workstation.ts';
import { readHeads } from './claims.ts';

export type Backup = Watched & {
  /** The file to write; it must not exist. */
  path: string;
};

/**
 * Copies the record as of one moment, writes it with its keys beside the target, proves what is written
 * row by row, reads it back, and only then gives it its name. Throws
 * RecordUnwritable, RecordDamaged (the copy is not whole), NotAllowed (the file exists), Cancelled.
 */
export async function backUp(
  holder: KeyHolder,
  { path, ...watched }: Backup,
): Promise<Verification> {
  const { directory, clock, key } = holder;
  const { onProgress, signal } = watched;
  if (existsSync(path)) {
    throw new NotAllowed(say`${path} exists already. Nothing was written. Choose another name.`);
  }
  removeAbandoned(directory, dirname(path));
  const copy = join(directory, `backup-${randomUUID()}.copying`);
  const writing = `${path}.writing`;
  try {
    const known = named(directory, () => readHeads(holder.db));
    const { proof, heads } = await inBackground(
      'writeBackup',
      {
        ...{ file: databasePath(directory), key, copy, path: writing },
        madeAt: clock().toISOString(),
        workstation: workstationLabel(),
        keys: keysWithChecksum(readKeys(directory)),
      },
      watched,
    );
    requireWhole(proof, known.length > 0 && heads.length < known.length);
    onProgress?.({ phase: 'finishing', done: 0, total: 1 });
    stopIfAsked(signal);
    renameDurably(writing, path);
    record(holder, 'backup', null, () => undefined);
    return proof;
  } catch (failure) {
    if (signal?.aborted)
      throw new Cancelled(say`The backup was stopped. Earlier backups are untouched.`);
    throw nameFailure(failure, dirname(path));
  } finally {
    rmSync(copy, { force: true });
    rmSync(writing, { force: true });
  }
}

const ABANDONED_MS = 6 * 3_600_000;

/** What a backup left that was killed hours ago: encrypted and of no use, but large. */
function removeAbandoned(...folders: string[]): void {
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (!/^backup-[0-9a-f-]{36}\.copying$|\.dorso-backup\.writing$/.test(name)) continue;
      const left = statSync(join(folder, name), { throwIfNoEntry: false });
      if (left && Date.now() - left.mtimeMs > ABANDONED_MS)
        rmSync(join(folder, name), { force: true });
    }
  }
}

function requireWhole({ ok, problems }: Verification, headsMissing: boolean): void {
  if (ok && !headsMissing) return;
  const [first] = problems;
  throw new RecordDamaged(
    say`The backup was written but is not whole, so it was removed again (${first?.where ?? 'audit'}: ${first?.what ?? say`the end of a chain is missing`}). Earlier backups are untouched. Verify the record; if it is whole, the disk of the backup is not: use another.`,
  );
}
