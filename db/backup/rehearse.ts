/** Rehearses a restore: whoever has never restored a backup does not know that they have one. */
import { say } from '../../clinical/language/say.ts';
import { inBackground } from '../background/in-background.ts';
import type { KeyHolder } from '../change-people.ts';
import { RecordDamaged } from '../errors.ts';
import { record } from '../recording.ts';
import type { Verification } from '../verify.ts';
import type { Watched } from '../watched.ts';

/**
 * Restores the backup to a scratch place, proves it there, removes it again, and writes into the
 * audit that this was done. Throws RecordDamaged, RecordFromNewerDorso, RecordUnwritable, Cancelled.
 */
export async function rehearseRestore(
  holder: KeyHolder,
  file: string,
  watched: Watched = {},
): Promise<Verification> {
  const { key, clock } = holder;
  const proving = { path: file, key, at: clock().toISOString() };
  const proof = await inBackground('proveBackup', proving, watched);
  requireWhole(proof, file);
  record(holder, 'rehearse_restore', null, () => undefined);
  return proof;
}

/** Throws RecordDamaged where a proof found something. */
export function requireWhole({ ok, problems }: Verification, file: string): void {
  if (ok) return;
  const [first] = problems;
  throw new RecordDamaged(
    say`${file} opens but is not whole: ${problems.length} problems, the first: ${first?.where ?? ''}, ${first?.what ?? ''}. Nothing was changed. Use an older backup.`,
  );
}
