/** The command line: `dorso VERB ...`. Results on stdout, everything else on stderr. */
import { fromTerminal, runCommandLine } from './run.ts';

const { exitCode, stdout, stderr } = await runCommandLine(process.argv.slice(2), fromTerminal());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
