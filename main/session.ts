/** Who is signed in, and the record they opened. One person at a time. */
import type { OpenRecord } from '../db/index.ts';
import type { Right } from '../contract/commands.ts';
import { CommandFailure } from './failure.ts';

/** The signed-in person's record, or none. */
export class Session {
  #record: OpenRecord | null = null;
  #ending = new AbortController();

  get person(): { id: string; name: string } | null {
    return this.#record && { id: this.#record.person.id, name: this.#record.person.name };
  }

  /** The open record. Throws NotAllowed when nobody is signed in. */
  get record(): OpenRecord {
    if (!this.#record) throw new CommandFailure('NotAllowed', 'Sign in first.');
    return this.#record;
  }

  /** Aborts when this person signs out: long work on their record stops then. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  begin(record: OpenRecord): void {
    this.end();
    this.#ending = new AbortController();
    this.#record = record;
  }

  /** Signs out and closes the record; safe to call when nobody is signed in. */
  end(): void {
    const record = this.#record;
    if (!record) return;
    this.#record = null;
    this.#ending.abort();
    try {
      record.noteAccess('sign_out', null);
    } finally {
      record.close();
    }
  }

  /** Every signed-in person may read, record and administer until accounts differ. */
  hasRight(right: Right): boolean {
    return right === 'none' || this.#record !== null;
  }
}
