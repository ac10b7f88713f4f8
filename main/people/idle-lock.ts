/** Locks the session when nobody has used the window for a while. */
import type { Session } from '../session.ts';

export type IdleWatch = {
  session: Session;
  /** Minutes without input after which the session locks. */
  minutes: () => number;
  /** Milliseconds that only go forward, whatever is done to the computer's clock. */
  elapsed: () => number;
  onLock: () => void;
};

/** Knows when somebody was last there. Asked every few seconds; long work is not interrupted. */
export class IdleLock {
  readonly #watch: IdleWatch;
  #seenAt: number;

  constructor(watch: IdleWatch) {
    this.#watch = watch;
    this.#seenAt = watch.elapsed();
  }

  /** Somebody is there: keys or pointer were used, or somebody signed in. */
  seen(): void {
    this.#seenAt = this.#watch.elapsed();
  }

  /** Locks where nobody was there for too long. */
  check(): void {
    const { session, minutes, elapsed, onLock } = this.#watch;
    if (session.isBusy) this.seen();
    if (elapsed() - this.#seenAt < minutes() * 60_000) return;
    if (session.lock()) onLock();
  }
}
