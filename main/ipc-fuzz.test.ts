import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commandChannel } from '../contract/channels.ts';
import { commands } from '../contract/commands.ts';
import { failureNames, type Reply } from '../contract/reply.ts';
import { openForReading } from '../db/connection.ts';
import { makeDatabase } from '../db/create.ts';
import { databasePath, unfinishedPath } from '../db/files.ts';
import { writeKeys } from '../db/keys/keys-file.ts';
import { wrapKey } from '../db/keys/wrap.ts';
import { openUnlocked } from '../db/open.ts';
import { tables } from '../db/tables.ts';
import { verifyRecord } from '../db/verify.ts';
import { testPractice } from './commands/practice-for-tests.ts';
import type { IpcMain } from './electron.ts';
import { openDoor } from './ipc.ts';
import { randomCalls, randomFrom } from './ipc-calls-for-tests.ts';

/** `npm run fuzz` is the long form: 20,000. */
const CALLS = Number(process.env['DORSO_FUZZ_CALLS'] ?? 1500);
const SEED = Number(process.env['DORSO_FUZZ_SEED'] ?? Date.now() % 1e6);
/** After so many calls somebody else sits at the window. */
const CALLS_EACH = 60;

it(`${CALLS} random calls (seed ${SEED}): nothing crashes, nothing is written without a right, every refusal has a name`, async () => {
  const { practice, ask, people, enter, rows, reading } = await clinicUnderAttack();
  const random = randomFrom(SEED);
  const known = () => [
    ...people,
    ...practice.session.record
      .patients()
      .slice(-5)
      .map(({ id }) => id),
  ];
  const calls = randomCalls(random, () => (practice.session.isOpen ? known() : people));
  const replies = { accepted: 0, refused: 0 };
  for (let call = 0; call < CALLS; call += 1) {
    if (call % CALLS_EACH === 0) enter(Math.floor(call / CALLS_EACH) % (people.length + 1));
    const { name, input } = calls.next().value;
    const may = practice.hasRight(commands[name].right);
    const before = rows();
    const reply = await ask(name, input);
    const what = `call ${call}: ${name} ${describe(input)}`;
    if (reply.ok) {
      replies.accepted += 1;
      expect(may, what).toBe(true);
      continue;
    }
    replies.refused += 1;
    expect(failureNames, what).toContain(reply.failure.name);
    expect(reply.failure.name, `${what}: ${reply.failure.message}`).not.toBe('Unexpected');
    expect(reply.failure.message.length, what).toBeGreaterThan(10);
    expect(rows(), what).toEqual(before);
  }
  expect(replies.accepted).toBeGreaterThan(CALLS / 20);
  expect(replies.refused).toBeGreaterThan(CALLS / 20);
  expect(verifyRecord(reading)).toMatchObject({ ok: true, problems: [] });
}, 1_800_000);

/** A real record with a lead, a clinician and a reader, behind the real door. */
async function clinicUnderAttack() {
  const practice = testPractice();
  onTestFinished(() => {
    practice.close();
  });
  const { directory, folder } = practice;
  const clock = () => new Date(2026, 2, 9, 10, 30);
  const key = randomBytes(32);
  const lead = makeDatabase({ directory, clock }, 'Lead', key);
  renameSync(unfinishedPath(directory), databasePath(directory));
  const [wrapped, recovery] = [await wrapKey(key, 'a', lead), await wrapKey(key, 'b', 'recovery')];
  writeKeys(directory, { format: 1, people: [{ id: lead, name: 'Lead', wrapped }], recovery });
  const open = (id: string) => {
    const person = { id, name: 'x' };
    practice.session.begin(openUnlocked({ directory, clock }, { key: Buffer.from(key), person }));
  };
  open(lead);
  const { record } = practice.session;
  const clinician = (await record.addPerson({ name: 'Clinician', role: 'clinician' })).personId;
  const reader = (await record.addPerson({ name: 'Reader', role: 'reader' })).personId;
  writeFileSync(join(folder, 'nothing.json'), '{"resourceType":"Bundle","type":"collection"}');
  practice.chosen.open = [join(folder, 'nothing.json')];
  practice.chosen.save = join(folder, 'saved');

  const answers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  openDoor(
    { handle: (channel, answer) => void answers.set(channel, answer) },
    {
      handlers: practice.commands,
      mayAsk: () => true,
      isOurPage: () => true,
      hasRight: practice.hasRight,
      log: (line) => process.stderr.write(`${line}\n`),
    },
  );
  const ask = async (name: string, input: unknown) => {
    const event = {
      sender: practice.sender.contents,
      senderFrame: { url: 'app://dorso/', parent: null },
    };
    return (await answers.get(commandChannel(name))?.(event, input)) as Reply<unknown>; // the door's own reply
  };
  const reading = openForReading({ file: databasePath(directory), key });
  onTestFinished(() => {
    reading.close();
  });
  const counted = [...Object.keys(tables), 'visit_draft', 'preference'];
  const sql = `SELECT ${counted.map((table) => `(SELECT count(*) FROM ${table})`).join(', ')}`;
  const counting = reading.prepare(sql).raw();
  const writes = reading.prepare('PRAGMA data_version').raw();
  let [seen, counts]: [unknown, unknown] = [null, null];
  /** Counted anew only where somebody has written since. */
  const rows = () => {
    const now = String(writes.get());
    if (now !== seen) [seen, counts] = [now, counting.get()];
    return counts;
  };
  const people = [lead, clinician, reader];
  /** 0: nobody; then the people in turn, who stay who they are whatever a lead did meanwhile. */
  const enter = (turn: number) => {
    practice.session.end();
    const id = people[turn - 1];
    try {
      if (id !== undefined) open(id);
    } catch {
      // A lead among the random callers has deactivated this person: nobody sits here this time.
    }
  };
  return { practice, ask, people, enter, rows, reading };
}

function describe(input: unknown): string {
  try {
    return (JSON.stringify(input) ?? 'nothing').slice(0, 300);
  } catch {
    return typeof input;
  }
}
