import { describe, expect, it } from 'vitest';
import { commandChannel, commandNames } from '../contract/channels.ts';
import { commands } from '../contract/commands.ts';
import type { Reply } from '../contract/reply.ts';
import type { Contents, Frame, IpcMain } from './electron.ts';
import { openDoor, type Handlers } from './ipc.ts';

type Answer = Parameters<IpcMain['handle']>[1];

const page = 'app://dorso/index.html';
const patientId = '01890a5d-ac96-774b-bcce-b302099a8057';
const frame = (url: string, parent: Frame | null = null): Frame => ({ url, parent });
const contents = (): Contents => ({
  id: 1,
  on: () => undefined,
  send: () => undefined,
  setWindowOpenHandler: () => undefined,
  print: () => undefined,
  printToPDF: () => Promise.reject(new Error('not printed here')),
});

/** A door with every command answered by `answer`, and somebody signed in or not. */
function door(answer: (input: unknown) => unknown, { signedIn = true } = {}) {
  const answers = new Map<string, Answer>();
  const log: string[] = [];
  const ours = contents();
  openDoor(
    { handle: (channel, handler) => void answers.set(channel, handler) },
    {
      // Every command answers alike here: what is tested is what happens before and after it.
      handlers: Object.fromEntries(
        commandNames.map((name) => [name, answer]),
      ) as unknown as Handlers,
      mayAsk: (sender, name) => sender === ours && name !== 'documentReady',
      isOurPage: (url) => url.startsWith('app://dorso/'),
      hasRight: (right) => right === 'none' || signedIn,
      log: (line) => void log.push(line),
    },
  );
  const ask = async (
    name: string,
    input: unknown,
    { sender = ours, from = frame(page) }: { sender?: Contents; from?: Frame | null } = {},
  ) => {
    const handler = answers.get(commandChannel(name));
    if (!handler) throw new Error(`nothing listens for ${name}`);
    return (await handler({ sender, senderFrame: from }, input)) as Reply<unknown>; // the door's own reply
  };
  return { ask, log, channels: [...answers.keys()] };
}

const failure = (name: string) => ({ ok: false, failure: { name } });

describe('the door between window and main', () => {
  it('listens for the commands of the contract and for nothing else', () => {
    const { channels } = door(() => null);
    expect(channels.sort()).toEqual(Object.keys(commands).map(commandChannel).sort());
  });

  it('replies with the value of the command', async () => {
    const { ask } = door(() => 'the value');
    expect(await ask('status', {})).toEqual({ ok: true, value: 'the value' });
  });

  const strangers: [who: string, from: Frame | null][] = [
    ['a foreign page', frame('https://example.org/')],
    ['a page whose address begins like ours', frame('app://dorso.example.org/index.html')],
    ['a frame inside our page', frame(page, frame(page))],
    ['a blank frame', frame('about:blank', frame(page))],
    ['a frame that is gone', null],
  ];
  it.each(strangers)('refuses %s, and the command does not run', async (_who, from) => {
    let ran = false;
    const { ask } = door(() => (ran = true));
    expect(await ask('status', {}, { from })).toMatchObject(failure('NotAllowed'));
    expect(ran).toBe(false);
  });

  it('refuses another window and a command that this window may not use', async () => {
    const { ask } = door(() => null);
    expect(await ask('status', {}, { sender: contents() })).toMatchObject(failure('NotAllowed'));
    expect(await ask('documentReady', {})).toMatchObject(failure('NotAllowed'));
  });

  it('names the field that is wrong and says that nothing was saved', async () => {
    const { ask } = door(() => null);
    const reply = await ask('saveVisit', {
      patientId,
      on: '2026-02-30',
      facts: [],
    });
    expect(reply).toMatchObject({
      ok: false,
      failure: {
        name: 'BadInput',
        message: expect.stringMatching(/^on: .*nothing was saved/) as string,
      },
    });
  });

  it('refuses what needs a person when nobody is signed in', async () => {
    const { ask } = door(() => null, { signedIn: false });
    expect(await ask('openPatient', { patientId })).toMatchObject(failure('NotAllowed'));
    expect(await ask('status', {})).toMatchObject({ ok: true });
  });

  it('passes a named error on with its words', async () => {
    const { ask } = door(() => {
      throw Object.assign(new Error('Try the password again.'), { name: 'WrongPassword' });
    });
    expect(await ask('signIn', { name: 'A', password: 'b' })).toEqual({
      ok: false,
      failure: { name: 'WrongPassword', message: 'Try the password again.' },
    });
  });

  it('keeps what an unexpected error says out of the log and out of the reply', async () => {
    const { ask, log } = door(() => {
      throw new TypeError('cannot read "Maria Musterfrau"');
    });
    const reply = await ask('openPatient', { patientId });
    expect(reply).toMatchObject(failure('Unexpected'));
    expect(log.join()).toContain('TypeError');
    expect(log.join() + JSON.stringify(reply)).not.toContain('Musterfrau');
  });
});
