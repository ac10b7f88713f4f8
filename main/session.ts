/** Who is signed in, and the record they opened. One person at a time. */
import type { OpenRecord } from '../db/index.ts';
import type { Right } from '../contract/commands.ts';
import { CommandFailure } from './failure.ts';

/** The signed-in person's record, or none. */
export class Session {
  #record: OpenRecord | null = null;

  get person(): { id: string; name: string } | null {
    return this.#record && { id: this.#record.person.id, name: this.#record.person.name };
  }

  /** The open record. Throws NotAllowed when nobody is signed in. */
  get record(): OpenRecord {
    if (!this.#record) throw new CommandFailure('NotAllowed', 'Sign in first.');
    return this.#record;
  }

  begin(record: OpenRecord): void {
    this.end();
    this.#record = record;
  }

  /** Closes the record; safe to call when nobody is signed in. */
  end(): void {
    this.#record?.close();
    this.#record = null;
  }

  /** Every signed-in person may read, record and administer until accounts differ. */
  hasRight(right: Right): boolean {
    return right === 'none' || this.#record !== null;
  }
}
