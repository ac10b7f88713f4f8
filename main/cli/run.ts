/** One call of the command line: finds the verb, parses its options, runs it, words its outcome. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { askPassword } from './password.ts';
import { verbs } from './verbs.ts';
import { overview, usageOf } from './usage.ts';
import { Misuse, type Call, type Terminal, type Verb } from './verb.ts';

export type Ran = { exitCode: 0 | 1 | 2; stdout: string; stderr: string };

/** Runs the words of a command line. Exit codes: 0 done, 1 a failure was found, 2 misuse. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<Ran> {
  const [name, ...rest] = args;
  if (name === undefined) return misuse('What should Dorso do?', overview(verbs));
  if (name === '--help' || name === 'help') return done(overview(verbs));
  const verb = verbs.find((candidate) => candidate.name === name);
  if (!verb) return misuse(`"${name}" is not something Dorso can do.`, overview(verbs));
  if (rest.includes('--help')) return done(usageOf(verb));
  try {
    const { call, json } = parse(verb, rest, terminal);
    const outcome = await verb.run(call);
    const stdout = json ? JSON.stringify(outcome.json, null, 2) : outcome.text;
    return { exitCode: outcome.failed ? 1 : 0, stdout: withNewline(stdout), stderr: '' };
  } catch (error) {
    if (error instanceof Misuse) return misuse(error.message, usageOf(verb));
    const message = error instanceof Error ? error.message : String(error);
    return { exitCode: 1, stdout: '', stderr: withNewline(message) };
  }
}

/** The real terminal: the machine's clock and environment, Ctrl-C as the signal to stop, no browser engine. */
export function fromTerminal(): Terminal {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  return {
    clock: () => new Date(),
    environment: process.env,
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
    askPassword,
    signal: stop.signal,
    documentsOf: null,
  };
}

function parse(verb: Verb, args: string[], terminal: Terminal): { call: Call; json: boolean } {
  const options: ParseArgsOptionsConfig = { ...verb.options, json: { type: 'boolean' } };
  const { values, positionals } = parseOrMisuse(args, options);
  if (positionals.length < verb.words.least) throw new Misuse('Something is missing.');
  if (positionals.length > verb.words.most) {
    throw new Misuse(`"${positionals[verb.words.most]}" is one word too many.`);
  }
  const call: Call = {
    words: positionals,
    option: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : null;
    },
    options: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    has: (name) => values[name] === true,
    terminal,
  };
  return { call, json: values['json'] === true };
}

function parseOrMisuse(args: string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own words name the option ("Unknown option '--rcord'"); the usage follows them.
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function misuse(problem: string, usage: string): Ran {
  return { exitCode: 2, stdout: '', stderr: `${problem}\n\n${withNewline(usage)}` };
}

function done(text: string): Ran {
  return { exitCode: 0, stdout: withNewline(text), stderr: '' };
}

function withNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
