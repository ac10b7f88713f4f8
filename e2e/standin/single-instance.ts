/**
 * One instance for each folder of application data. The lock is an SQLite one because the operating
 * system lets go of it when a process dies, however it dies; a second instance knocks by touching a
 * file, which the first one watches.
 */
import { mkdirSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const KNOCK = 'standin.knock';

export class SingleInstance {
  readonly #directory: string;
  #lock: DatabaseSync | null = null;
  #watcher: FSWatcher | null = null;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** True for the first instance; its `onSecond` runs whenever a later one tries. */
  claim(onSecond: () => void): boolean {
    mkdirSync(this.#directory, { recursive: true });
    const lock = new DatabaseSync(join(this.#directory, 'standin.lock'));
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch {
      lock.close();
      writeFileSync(join(this.#directory, KNOCK), String(process.pid));
      return false;
    }
    this.#lock = lock;
    this.#watcher = watch(this.#directory, (_kind, name) => {
      if (name === KNOCK) onSecond();
    });
    return true;
  }

  release(): void {
    this.#watcher?.close();
    this.#lock?.close();
    this.#lock = null;
  }
}
