/** Errors on their way to the window: named ones by name, all others without their text. */
import { say } from '../clinical/language/say.ts';
import { failureNames, type Failure, type FailureName } from '../contract/reply.ts';

/** A failure that a command itself finds. `message` says what is wrong and what to do. */
export class CommandFailure extends Error {
  override readonly name: FailureName;
  constructor(name: FailureName, message: string) {
    super(message);
    this.name = name;
  }
}

/** What the window is told of an error. Errors of other parts are known by their `name`. */
export function failureOf(error: unknown): Failure {
  const name = error instanceof Error ? nameIn(error.name) : undefined;
  if (error instanceof Error && name && name !== 'Unexpected')
    return { name, message: error.message };
  return {
    name: 'Unexpected',
    message: say`Something went wrong inside Dorso and nothing was saved. Try once more; if it happens again, restart Dorso.`,
  };
}

/**
 * What the log may hold of an unexpected error: its kind and where it happened. Messages are left
 * out because they can quote what was typed.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}

function nameIn(name: string): FailureName | undefined {
  return failureNames.find((known) => known === name);
}
