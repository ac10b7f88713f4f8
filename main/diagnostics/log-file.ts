/**
 * The log: what went wrong inside Dorso, without anything of a patient. It holds kinds of errors and
 * places in the program only, because messages can quote what was typed.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGEST = 200_000;

export class LogFile {
  readonly #path: string;
  readonly #clock: () => Date;

  constructor(path: string, clock: () => Date) {
    this.#path = path;
    this.#clock = clock;
  }

  /** Adds an entry; the log before it is kept as one older file once this one is large. */
  write(entry: string): void {
    const line = `${this.#clock().toISOString()} ${withoutFolders(entry)}\n`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      if (sizeOf(this.#path) > LARGEST) renameSync(this.#path, `${this.#path}.1`);
      appendFileSync(this.#path, line);
    } catch {
      // A log that cannot be written must not stop the work it tells of; the terminal still has it.
      process.stderr.write('dorso: the log could not be written\n');
    }
  }

  /** The newest part of the log, oldest line first; empty where there is none. */
  tail(characters = 20_000): string {
    if (sizeOf(this.#path) === 0) return '';
    return readFileSync(this.#path, 'utf8').slice(-characters);
  }
}

/** Where a folder's name could be a person's, only the file and its line are kept. */
export function withoutFolders(text: string): string {
  return text.replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^\s\\/:()]+[\\/])+/g, '');
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
