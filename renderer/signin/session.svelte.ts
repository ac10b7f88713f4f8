/** Who is signed in, and what the record is: new, locked or open. Everything waits for this. */
import type { Day } from '../../clinical/day.ts';
import type { Output } from '../../contract/commands.ts';
import type { AppStatus, Look } from '../../contract/people.ts';
import { ask, inWords, listen } from '../ui/ask.svelte.ts';
import { languageInForce } from '../ui/language.svelte.ts';
import { isOnPaper } from '../ui/routes.ts';
import { place } from '../ui/route.svelte.ts';
import { singleKeys } from '../ui/single-keys.svelte.ts';
import { textSize } from '../ui/text-size.svelte.ts';
import { theme } from '../ui/theme.svelte.ts';

/** How often the day is asked for. */
const REFRESH_MS = 120_000;

class Session {
  status = $state<AppStatus | null>(null);
  failure = $state<string | null>(null);
  /** The new record's recovery key, until its owner has confirmed that it is written down. */
  recoveryKey = $state<string | null>(null);
  /** The id of whoever was signed in last in this window. */
  #last: string | null = null;
  /** While the record is exchanged nobody is signed in, but the screen that waits must stay. */
  #exchanging = false;

  /**
   * Reads the status now, whenever main locks the record or keeps it safe, and often enough that a
   * window left open overnight does not work on yesterday. Returns the way to stop.
   */
  begin(): () => void {
    void this.refresh();
    const refresh = () => void this.refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    addEventListener('focus', refresh);
    const stops = [listen('locked', refresh), listen('backupChanged', refresh)];
    return () => {
      clearInterval(timer);
      removeEventListener('focus', refresh);
      for (const stop of stops) stop();
    };
  }

  /** A reply came with its day: another one than the window's means that midnight has passed. */
  sawDay(on: Day): void {
    if (this.status && this.status.today !== on) void this.refresh();
  }

  async refresh(): Promise<void> {
    if (this.#exchanging) return;
    try {
      const status = await ask('status', {});
      wear(status.look);
      this.#welcome(status.signedIn?.id ?? null);
      this.status = status;
      this.failure = null;
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  /** Whoever comes back goes on where they were; somebody else begins at the worklist. */
  #welcome(person: string | null): void {
    if (person === null) return;
    if (this.#last !== null && this.#last !== person) place.beginAnew();
    this.#last = person;
  }

  /** The clinic's day, as main says it. */
  get today(): Day {
    if (!this.status) throw new Error('the status is read before any screen is shown');
    return this.status.today;
  }

  /** Another language, theme or size of text: of whoever is signed in, else of this PC. */
  async changeLook(change: Partial<Look>): Promise<void> {
    if (!this.status) return;
    try {
      await ask('changeLook', { ...this.status.look, ...change });
    } finally {
      await this.refresh();
    }
  }

  async createClinic(name: string, password: string): Promise<void> {
    const { recoveryKey } = await ask('createClinic', { name, password });
    this.recoveryKey = recoveryKey;
    await this.refresh();
  }

  confirmRecoveryKey(): void {
    this.recoveryKey = null;
  }

  async signIn(name: string, password: string): Promise<void> {
    await ask('signIn', { name, password });
    await this.refresh();
  }

  /** Brings back whoever was signed in when the session locked. */
  async unlock(password: string): Promise<void> {
    await ask('unlock', { password });
    await this.refresh();
  }

  async signInWithRecoveryKey(
    name: string,
    recoveryKey: string,
    newPassword: string,
  ): Promise<void> {
    await ask('signInWithRecoveryKey', { name, recoveryKey, newPassword });
    await this.refresh();
  }

  /** Puts the chosen backup in the record's place; says where the replaced one is kept. */
  restoreBackup(name: string, password: string): Promise<{ keptIn: string | null }> {
    return this.#exchange(() => ask('restoreBackup', { name, password }));
  }

  /** Another recovery key, shown once like the first. */
  async renewRecoveryKey(password: string): Promise<void> {
    const { recoveryKey } = await ask('renewRecoveryKey', { password });
    this.recoveryKey = recoveryKey;
  }

  /** Encrypts the record anew. */
  rotateKey(password: string): Promise<Output<'rotateKey'>['temporaryPasswords']> {
    return this.#exchange(async () => {
      const { recoveryKey, temporaryPasswords } = await ask('rotateKey', { password });
      this.recoveryKey = recoveryKey;
      return temporaryPasswords;
    });
  }

  /** What main says of the session meanwhile is left alone, or the screen that waits would be gone. */
  async #exchange<T>(work: () => Promise<T>): Promise<T> {
    this.#exchanging = true;
    try {
      return await work();
    } finally {
      this.#exchanging = false;
      await this.refresh();
    }
  }

  async changePassword(current: string, next: string): Promise<void> {
    await ask('changePassword', { current, next });
    await this.refresh();
  }

  /** Leaves the screen to its owner: they come back with their password. */
  async lock(): Promise<void> {
    try {
      await ask('lock', {});
    } finally {
      await this.refresh();
    }
  }

  async signOut(): Promise<void> {
    try {
      await ask('signOut', {});
    } finally {
      await this.refresh();
    }
  }
}

/** A page to be printed has a language of its own, and is never dark. */
function wear(look: Look): void {
  const isPrinted = isOnPaper(place.route);
  if (!isPrinted) languageInForce.set(look.language);
  theme.set(isPrinted ? 'light' : look.theme);
  textSize.set(isPrinted ? 'normal' : look.textSize);
  singleKeys.set(look.singleKeys);
}

export const session = new Session();
