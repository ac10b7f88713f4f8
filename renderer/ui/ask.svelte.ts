/**
 * The one place where the window speaks to main. A command's value is returned, its failure thrown,
 * so that services read as prose and no component ever sees a reply.
 */
import type { CommandName, DorsoBridge, Input, Output } from '../../contract/commands.ts';
import type { EventName, Events } from '../../contract/events.ts';
import type { FailureName, Reply } from '../../contract/reply.ts';
import { m } from '../../words/messages.js';

declare global {
  interface Window {
    readonly dorso: DorsoBridge;
  }
}

/** A preview is a page within the window, and asks through it: only the window has a bridge. */
const bridge = (): DorsoBridge => window.parent.dorso;

type CommandTable = { [N in CommandName]: (input: Input<N>) => Promise<Reply<Output<N>>> };

/** A failure main has named. The message says what happened and what to do next. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly failure: FailureName;
  constructor(failure: FailureName, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** Asks main; throws {@link Failed}. Reactive state is copied first, because a proxy cannot cross. */
export async function ask<N extends CommandName>(command: N, input: Input<N>): Promise<Output<N>> {
  const commands: CommandTable = bridge();
  // A snapshot is a plain copy of the same shape.
  const plain = $state.snapshot<unknown>(input) as Input<N>;
  const reply = await commands[command](plain);
  if (!reply.ok) throw new Failed(reply.failure.name, reply.failure.message);
  return reply.value;
}

/** Listens to main; returns the way to stop. A preview stays as it was drawn. */
export function listen<E extends EventName>(
  event: E,
  listener: (detail: Events[E]) => void,
): () => void {
  if (window.parent !== window) return () => undefined;
  return bridge().on(event, listener);
}

/** What to show a person for anything that was thrown. */
export function inWords(error: unknown): string {
  if (error instanceof Error && error.message !== '') return error.message;
  return m.common_unexpected();
}
