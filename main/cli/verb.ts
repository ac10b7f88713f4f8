/** What a verb of the command line is. One file per verb in `verbs/`; the table is in `verbs.ts`. */
import type { ParseArgsOptionsConfig } from 'node:util';
import type { FiguresPrintOut, PrintOut } from '../../contract/print-outs.ts';
import type { OpenRecord } from '../../db/index.ts';

export type Verb = {
  name: string;
  /** Its forms, as typed after the program's name. */
  forms: readonly string[];
  /** One sentence for the list of verbs. */
  about: string;
  /** Lines on its options, shown with its own usage. */
  notes: readonly string[];
  /** How many words besides options it takes. */
  words: { least: number; most: number };
  options: ParseArgsOptionsConfig;
  /** Does the work. Throws {@link Misuse} for a wrong call; any other error is a failure found. */
  run: (call: Call) => Promise<Outcome> | Outcome;
};

/** What a verb was called with. */
export type Call = {
  words: readonly string[];
  /** The value of a `--name VALUE` option, or null. */
  option: (name: string) => string | null;
  /** The values of an option that may be given several times, in their order. */
  options: (name: string) => readonly string[];
  /** Whether a `--name` switch was given. */
  has: (name: string) => boolean;
  terminal: Terminal;
};

/** The process around a verb, handed in so that verbs neither read the clock nor the environment. */
export type Terminal = {
  clock: () => Date;
  environment: Readonly<Record<string, string | undefined>>;
  /** A line for people, on stderr, while work goes on. */
  say: (line: string) => void;
  /** Asks for a password without showing it. Null where there is nobody to ask. */
  askPassword: (question: string) => Promise<string | null>;
  /** Aborted when the person presses Ctrl-C. */
  signal: AbortSignal;
  /** Makes ready to draw documents of a record. Null where there is no browser engine. */
  documentsOf: ((opened: { record: OpenRecord; directory: string }) => Promise<Draw>) | null;
};

/** Draws one document as PDF. */
export type Draw = (wanted: PrintOut | FiguresPrintOut) => Promise<Uint8Array>;

/** What a verb found: the same result for machines and for people. `failed` makes the exit code 1. */
export type Outcome = { json: unknown; text: string; failed: boolean };

/** The program was called in a way that cannot work: exit code 2, with the verb's usage. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** The option's value; throws {@link Misuse} when it was not given. */
export function required(call: Call, name: string): string {
  const value = call.option(name);
  if (value === null) throw new Misuse(`--${name} is missing.`);
  return value;
}
