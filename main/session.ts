/** Who is signed in, and the record they opened. One person at a time. */
import { say } from '../clinical/language/say.ts';
import { mayRole, type OpenRecord, type Role } from '../db/index.ts';
import type { Right } from '../contract/command.ts';
import { CommandFailure } from './failure.ts';

export type SignedIn = { id: string; name: string; role: Role; mustChangePassword: boolean };

/** The signed-in person's record, or none. */
export class Session {
  #record: OpenRecord | null = null;
  #lockedFor: { id: string; name: string } | null = null;
  #ending = new AbortController();
  #longWork = 0;
  /** Patients whom this person was shown since signing in. */
  readonly #seen = new Set<string>();
  readonly #listeners: (() => void)[] = [];

  /** The signed-in person as they stand in the record now. */
  get person(): SignedIn | null {
    if (!this.#record) return null;
    const { id, name, role } = this.#record.standing();
    return { id, name, role, mustChangePassword: this.#record.mustChangePassword };
  }

  /** Who comes back with their password alone, after the session locked. */
  get lockedFor(): { id: string; name: string } | null {
    return this.#lockedFor;
  }

  /** The open record. Throws NotAllowed when nobody is signed in. */
  get record(): OpenRecord {
    if (!this.#record) throw new CommandFailure('NotAllowed', say`Sign in first.`);
    return this.#record;
  }

  get isOpen(): boolean {
    return this.#record !== null;
  }

  /** Aborts when this person signs out: long work on their record stops then. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** True while an import, a backup or a proof runs: an idle session waits for it. */
  get isBusy(): boolean {
    return this.#longWork > 0;
  }

  /** Runs long work, during which the session does not lock for idleness. */
  async busy<T>(work: () => Promise<T>): Promise<T> {
    this.#longWork += 1;
    try {
      return await work();
    } finally {
      this.#longWork -= 1;
    }
  }

  /** Says in the audit that a patient was opened. Where that fails, nothing may be shown. */
  opened(patientId: string): void {
    this.record.noteAccess('view_patient', patientId);
    this.#seen.add(patientId);
  }

  /** Something of a patient is shown, mostly beside the opened page: noted once until signing out. */
  shows(patientId: string): void {
    if (!this.#seen.has(patientId)) this.opened(patientId);
  }

  /** Told after somebody else, or nobody, is signed in. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  begin(record: OpenRecord): void {
    this.end();
    this.#ending = new AbortController();
    this.#record = record;
    this.#lockedFor = null;
    this.#changed();
  }

  /** Signs out and closes the record; safe to call when nobody is signed in. */
  end(): void {
    this.#lockedFor = null;
    this.#close('sign_out');
  }

  /**
   * Closes the record, wiping its key, but remembers who was there. False when nobody was: a record
   * that is locked already stays so.
   */
  lock(): boolean {
    if (!this.#record) return false;
    const { id, name } = this.#record.person;
    this.#lockedFor = { id, name };
    this.#close('lock');
    return true;
  }

  /** Whether the person signed in now has the right, by their role as it now stands. */
  hasRight(right: Right): boolean {
    if (right === 'none') return true;
    const person = this.person;
    if (!person || !this.#record?.standing().active) return false;
    if (right === 'self') return true;
    return !person.mustChangePassword && mayRole(person.role, right);
  }

  #close(action: 'sign_out' | 'lock'): void {
    const record = this.#record;
    if (!record) return;
    this.#record = null;
    this.#seen.clear();
    this.#ending.abort();
    try {
      record.noteAccess(action, null);
    } finally {
      record.close();
      this.#changed();
    }
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
