/** The program itself takes the verbs of the command line: `Dorso worklist --record DIR`. */
import { app } from './electron.ts';

/** The words of a command line that begins with a verb; none when a window is wanted. */
export function verbOfProgram(): string[] {
  // Run from its sources, the program's own folder or launcher comes first.
  const words = process.argv.slice(app.isPackaged ? 1 : 2);
  return /^[a-z]+$/.test(words[0] ?? '') ? words : [];
}

/** Runs the verb in place of the window, and ends with its exit code. */
export async function runVerb(words: string[]): Promise<void> {
  const { fromTerminal, runCommandLine } = await import('./cli/run.ts');
  const { documentsOfVerb } = await import('./documents-of-verb.ts');
  const terminal = fromTerminal();
  const { exitCode, stdout, stderr } = await runCommandLine(words, {
    ...terminal,
    signal: AbortSignal.any([terminal.signal, askedToQuit()]),
    documentsOf: documentsOfVerb(terminal.clock),
  });
  process.stderr.write(stderr);
  // Ended only when all of it is through the pipe: a long chart may not fit at once.
  process.stdout.write(stdout, () => {
    app.exit(exitCode);
  });
}

/**
 * The host takes Ctrl-C as a wish to quit. The first such wish lets the verb stop by itself, so that
 * nothing is left half done; the second is granted at once.
 */
function askedToQuit(): AbortSignal {
  const stop = new AbortController();
  app.on('will-quit', (event) => {
    if (stop.signal.aborted) return;
    event.preventDefault();
    stop.abort();
  });
  // Between two documents no window is open; without a listener the host would quit then.
  app.on('window-all-closed', () => undefined);
  return stop.signal;
}
