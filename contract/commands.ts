/**
 * The one list of what the window may ask of the main process. Both ends take their types from it;
 * main parses every input with its schema, and every reply is a value or a named error.
 */
import type { z } from 'zod';
import type { commandNames } from './channels.ts';
import { clinicCommands } from './clinic.ts';
import type { CommandShape } from './command.ts';
import { documentCommands } from './documents.ts';
import type { EventName, Events } from './events.ts';
import { exchangeCommands } from './exchange.ts';
import { patientCommands } from './patients.ts';
import { peopleCommands } from './people.ts';
import type { Reply } from './reply.ts';
import { safekeepingCommands } from './safekeeping.ts';

export const commands = {
  ...peopleCommands,
  ...safekeepingCommands,
  ...clinicCommands,
  ...patientCommands,
  ...exchangeCommands,
  ...documentCommands,
} satisfies Record<(typeof commandNames)[number], CommandShape>;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.infer<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> =
  NonNullable<(typeof commands)[N]['output']> | Extract<(typeof commands)[N]['output'], null>;

/** What the preload puts on `window.dorso`: one function per command, and a way to listen. */
export type DorsoBridge = {
  [N in CommandName]: (input: Input<N>) => Promise<Reply<Output<N>>>;
} & {
  on: <E extends EventName>(event: E, listener: (detail: Events[E]) => void) => () => void;
};
