/** Long work on the record: who is told how far it has come, and the way to stop it. */
import { say } from '../clinical/language/say.ts';
import { Cancelled } from './errors.ts';

/** `done` of `total`, in whatever the phase counts: bytes, patients, or the phase itself. */
export type Progress = {
  phase: 'copying' | 'encrypting' | 'proving' | 'finishing';
  done: number;
  total: number;
};

export type Watched = {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Throws Cancelled where the work is to stop; asked only while nothing was changed yet. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled(say`This was stopped. Nothing was changed.`);
}
