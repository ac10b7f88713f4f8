/** The command line: `dorso VERB ...`. Results on stdout, everything else on stderr. */
import { fromTerminal, runCommandLine } from './run.ts';

// `dorso worklist | head` closes the pipe early: that is no failure worth a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { exitCode, stdout, stderr } = await runCommandLine(process.argv.slice(2), fromTerminal());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
