/** Opening a record from the command line, or making one for `import` and `sample`. */
import { readdir } from 'node:fs/promises';
import {
  createRecord,
  openRecord,
  peopleNames,
  recordExists,
  type OpenRecord,
} from '../../db/index.ts';
import { Misuse, required, type Call } from './verb.ts';

/** Options every verb on a record takes. */
export const recordOptions = {
  record: { type: 'string' },
  clinician: { type: 'string' },
} as const;

/** What these options mean, for a verb's usage. */
export const recordNotes: readonly string[] = [
  '--record DIR       the folder of the record',
  '--clinician NAME   who is signing in; needed only where several people use the record',
];

/** The options of a verb that makes the record when there is none. */
export const makingNotes: readonly string[] = [
  ...recordNotes,
  'Where DIR is new or empty, a record is made in it: its first person is NAME (default',
  `"Command line"), its password the one given, and its recovery key is shown once on stderr.`,
];

/** Thrown where a folder was expected to hold a record and does not. */
class NotARecord extends Error {
  override readonly name = 'NotFound';
}

/** Opens the record, hands it to `use`, and closes it whatever happens. */
export async function withRecord<T>(
  call: Call,
  use: (record: OpenRecord) => Promise<T> | T,
): Promise<T> {
  const directory = required(call, 'record');
  if (!recordExists(directory)) {
    throw new NotARecord(
      `${directory} is not a record of Dorso. Check --record; \`import\` and \`sample\` make a new one.`,
    );
  }
  return closing(await open(call, directory), use);
}

/** As {@link withRecord}; makes the record first where the folder is new or empty. */
export async function withNewOrOldRecord<T>(
  call: Call,
  use: (record: OpenRecord) => Promise<T> | T,
): Promise<T> {
  const directory = required(call, 'record');
  return closing(
    recordExists(directory) ? await open(call, directory) : await make(call, directory),
    use,
  );
}

async function open(call: Call, directory: string): Promise<OpenRecord> {
  const people = peopleNames(directory);
  const name = call.option('clinician') ?? (people.length === 1 ? people[0] : undefined);
  if (name === undefined) {
    throw new Misuse(
      `Several people use this record. Say who you are: --clinician NAME (${people.join(', ')}).`,
    );
  }
  const password = await passwordFor(call, `Password of ${name}: `);
  const record = await openRecord({ directory, name, password, clock: call.terminal.clock });
  if (!record.mustChangePassword) return record;
  record.close();
  throw new Misuse(
    'This password was given by somebody else. Sign in to the window first to change it.',
  );
}

async function make(call: Call, directory: string): Promise<OpenRecord> {
  if ((await filesIn(directory)).length > 0) {
    throw new NotARecord(
      `${directory} holds other files and is not a record of Dorso. Name a new or empty folder.`,
    );
  }
  const name = call.option('clinician') ?? 'Command line';
  const password = await newPassword(call, name);
  const { record, recoveryKey } = await createRecord({
    directory,
    person: { name, password },
    clock: call.terminal.clock,
  });
  const { say } = call.terminal;
  say(`A new record was made in ${directory} for "${name}".`);
  say(`Recovery key, shown only now; print it and keep it safe: ${recoveryKey}`);
  if (password.length < amplePassword) {
    say(`This password is short. For patients' data take ${amplePassword} characters or more.`);
  }
  return record;
}

/** What the window asks for at the least; a script's practice record may do with less. */
const amplePassword = 10;

/** Typed twice: a slip that nobody saw would lock the record. */
async function newPassword(call: Call, name: string): Promise<string> {
  const first = await passwordFor(call, `New record. Password for ${name}: `);
  const typed = call.terminal.environment['DORSO_PASSWORD'] === undefined;
  if (!typed || first === (await call.terminal.askPassword('Once more: '))) return first;
  throw new Misuse('The two passwords are not the same. Nothing was made.');
}

/** From DORSO_PASSWORD, else asked for unseen. Throws {@link Misuse} where nobody can answer. */
export async function passwordFor(call: Call, question: string): Promise<string> {
  const { environment, askPassword } = call.terminal;
  const given = environment['DORSO_PASSWORD'] ?? (await askPassword(question));
  if (given) return given;
  throw new Misuse('A password is needed: set DORSO_PASSWORD, or call this from a terminal.');
}

async function filesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}

async function closing<T>(
  record: OpenRecord,
  use: (record: OpenRecord) => Promise<T> | T,
): Promise<T> {
  try {
    return await use(record);
  } finally {
    record.close();
  }
}
