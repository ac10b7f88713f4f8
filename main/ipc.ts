/**
 * The one door between the window and main. Every command passes here: the sender is checked
 * (Electron security checklist 17), the input is parsed, the right is checked, and the reply is a
 * value or a named failure.
 */
import { say } from '../clinical/language/say.ts';
import { speakingNames } from '../clinical/language/speaking.ts';
import type { z } from 'zod';
import { commandChannel, commandNames } from '../contract/channels.ts';
import type { Right } from '../contract/command.ts';
import { commands, type CommandName, type Input, type Output } from '../contract/commands.ts';
import type { Reply } from '../contract/reply.ts';
import type { Contents, InvokeEvent, IpcMain } from './electron.ts';
import { CommandFailure, failureOf, traceOf } from './failure.ts';

/** Who asks: the window's own page, told apart so that a reply can go back to it. */
export type Sender = { contents: Contents };

/** One function per command of the contract. */
export type Handlers = {
  [N in CommandName]: (input: Input<N>, sender: Sender) => Output<N> | Promise<Output<N>>;
};

export type Door = {
  handlers: Handlers;
  /** Whether these contents are a window of ours that may ask for this command. */
  mayAsk: (contents: Contents, command: CommandName) => boolean;
  /** Whether a page of this URL is ours. */
  isOurPage: (url: string) => boolean;
  /** Whether the person signed in now has the right. */
  hasRight: (right: Right) => boolean;
  /** Where the trace of an unexpected error goes; it holds no patient data. */
  log: (line: string) => void;
};

/** Listens for every command of the contract, and for nothing else. */
export function openDoor(ipcMain: IpcMain, door: Door): void {
  for (const name of commandNames) {
    ipcMain.handle(commandChannel(name), (event, input) => answer(name, event, input, door));
  }
}

async function answer<N extends CommandName>(
  name: N,
  event: InvokeEvent,
  input: unknown,
  door: Door,
): Promise<Reply<Output<N>>> {
  try {
    const contents = checkedSender(name, event, door);
    const checked = parse(name, input);
    if (!door.hasRight(commands[name].right)) throw notAllowed(commands[name].right);
    return { ok: true, value: await door.handlers[name](checked, { contents }) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.name === 'Unexpected') door.log(`${name}: ${traceOf(error)}`);
    return { ok: false, failure };
  }
}

/** Only the main frame of a window of ours, showing our own page, may ask. */
function checkedSender(name: CommandName, event: InvokeEvent, door: Door): Contents {
  const { sender, senderFrame } = event;
  const ours =
    senderFrame !== null &&
    senderFrame.parent === null &&
    door.isOurPage(senderFrame.url) &&
    door.mayAsk(sender, name);
  if (!ours) throw new CommandFailure('NotAllowed', say`Only Dorso’s own window may ask for this.`);
  return sender;
}

function parse<N extends CommandName>(name: N, input: unknown): Input<N> {
  const result = commands[name].input.safeParse(input);
  if (!result.success) throw new CommandFailure('BadInput', problemIn(result.error));
  // Parsed by this very command's schema; TypeScript cannot follow the name through the union.
  return result.data as Input<N>;
}

/** The first problem, with the place it is in: "facts.0.statement.value: 11 is above 10". */
function problemIn(error: z.ZodError): string {
  const issue = error.issues[0];
  const place = issue?.path.map(String).join('.') ?? '';
  const what = issue?.message ?? say`not understood`;
  return say`${place ? `${place}: ` : ''}${what}. Correct it and save again; nothing was saved.`;
}

function notAllowed(right: Right): CommandFailure {
  return new CommandFailure('NotAllowed', wordsFor[right]);
}

const wordsFor: Readonly<Record<Right, string>> = speakingNames({
  none: 'This may not be done now.',
  self: 'Sign in first.',
  read: 'Sign in first. A password that somebody else gave you must be changed before anything else.',
  record:
    'Sign in as somebody who may record. A password that somebody else gave you must be changed first.',
  administer: 'Only a clinic lead may do this. Ask yours.',
});
