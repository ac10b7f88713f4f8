/**
 * Backups, proofs, restores and changes of the key: long, one at a time, told to the window as they go,
 * and stopped by it.
 */
import { say } from '../../clinical/language/say.ts';
import type { Events } from '../../contract/events.ts';
import type { Progress, Watched } from '../../db/index.ts';
import type { Events as Teller } from '../events.ts';
import { CommandFailure } from '../failure.ts';
import type { Session } from '../session.ts';

type Circumstances = { session: Session; events: Pick<Teller, 'tell'> };
type Kind = Events['safetyProgress']['work'];

/** The window draws no more often. */
const TELL_EVERY_MS = 100;

export class SafetyWork {
  readonly #in: Circumstances;
  #running: AbortController | null = null;

  constructor(circumstances: Circumstances) {
    this.#in = circumstances;
  }

  /**
   * Does the work, which stops when it is asked to and, where `untilLocked`, when the session locks.
   * Throws NotAllowed while other such work runs.
   */
  async alone<T>(
    kind: Kind,
    work: (watched: Watched) => Promise<T>,
    { untilLocked = true }: { untilLocked?: boolean } = {},
  ): Promise<T> {
    if (this.#running) {
      throw new CommandFailure(
        'NotAllowed',
        say`A backup, a check or a change of the key is running. Wait for it, or stop it.`,
      );
    }
    const { session } = this.#in;
    const stop = (this.#running = new AbortController());
    const signal = untilLocked ? AbortSignal.any([stop.signal, session.ended]) : stop.signal;
    const onProgress = this.#teller(kind);
    try {
      return await session.busy(() => work({ signal, onProgress }));
    } finally {
      this.#running = null;
    }
  }

  /** Stops what runs; nothing happens where nothing does. */
  stop(): void {
    this.#running?.abort();
  }

  #teller(work: Kind): (progress: Progress) => void {
    let phase = '';
    let toldAt = 0;
    return (progress) => {
      const now = performance.now();
      if (progress.phase === phase && now - toldAt < TELL_EVERY_MS) return;
      phase = progress.phase;
      toldAt = now;
      this.#in.events.tell('safetyProgress', { work, ...progress });
    };
  }
}
