import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Events } from '../../contract/events.ts';
import { clinician, testPractice, type TestPractice } from '../commands/practice-for-tests.ts';

const cancelled = { name: 'Cancelled' };

describe('long work on the record, asked for in the window', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = testPractice();
    await practice.commands.createClinic(clinician, practice.sender);
    const folder = join(practice.folder, 'backup disk');
    mkdirSync(folder);
    practice.chosen.open = [folder];
    await practice.commands.chooseBackupFolder({}, practice.sender);
    const { file } = await practice.commands.backUpNow({}, practice.sender);
    practice.chosen.open = [file];
    practice.pass(1000);
  });
  afterAll(() => {
    practice.close();
  });
  beforeEach(() => {
    practice.told.length = 0;
    practice.onTold(null);
  });

  const stop = () => practice.commands.stopSafetyWork({}, practice.sender);
  /** Asks to stop as soon as the window is told of this phase. */
  const stopAt = (phase: Events['safetyProgress']['phase']) => {
    practice.onTold(({ name, detail }) => {
      if (name === 'safetyProgress' && isAt(detail, phase)) void stop();
    });
  };
  const isAt = (detail: unknown, phase: string) =>
    typeof detail === 'object' && detail !== null && Reflect.get(detail, 'phase') === phase;
  const phases = () => [
    ...new Set(
      practice.told
        .filter(({ name }) => name === 'safetyProgress')
        .map(({ detail }) => {
          const { work, phase } = detail as Events['safetyProgress']; // told under this name
          return `${work}: ${phase}`;
        }),
    ),
  ];
  const works: Record<string, { ask: () => Promise<unknown>; told: string[] }> = {
    'a check': {
      ask: async () => practice.commands.verifyRecord({}, practice.sender),
      told: ['verification: proving'],
    },
    'a backup': {
      ask: async () => practice.commands.backUpNow({}, practice.sender),
      told: ['backup: copying', 'backup: proving', 'backup: finishing'],
    },
    'a rehearsal': {
      ask: async () => practice.commands.rehearseRestore({}, practice.sender),
      told: ['rehearsal: copying', 'rehearsal: proving'],
    },
    'a change of the key': {
      ask: async () =>
        practice.commands.rotateKey({ password: clinician.password }, practice.sender),
      told: ['copying', 'encrypting', 'proving', 'finishing'].map((phase) => `rotation: ${phase}`),
    },
  };

  it.each(Object.entries(works))(
    '%s can be stopped, and then nothing was changed',
    async (_, { ask }) => {
      const before = readFileSync(join(practice.directory, 'keys.json'), 'utf8');
      const backups = await practice.commands.backups({}, practice.sender);
      stopAt('proving');
      await expect(ask()).rejects.toMatchObject(cancelled);
      expect(readFileSync(join(practice.directory, 'keys.json'), 'utf8')).toBe(before);
      expect(await practice.commands.backups({}, practice.sender)).toEqual(backups);
      expect(readdirSync(practice.directory)).not.toContain('replacement');
      const status = await practice.commands.status({}, practice.sender);
      expect(status).toMatchObject({ record: 'open', safety: { problem: null } });
    },
  );

  it('a restore that is refused or stopped leaves whoever is signed in where they are', async () => {
    await practice.commands.chooseBackup({}, practice.sender);
    const restore = async (password: string) =>
      practice.commands.restoreBackup({ name: clinician.name, password }, practice.sender);
    await expect(restore('not this one')).rejects.toMatchObject({ name: 'WrongPassword' });
    expect(practice.session.isOpen).toBe(true);
    stopAt('proving');
    await expect(restore(clinician.password)).rejects.toMatchObject(cancelled);
    expect(practice.session.isOpen).toBe(true);
    expect(readdirSync(practice.directory).filter((name) => name.startsWith('repl'))).toEqual([]);
  });

  it('is done one at a time', async () => {
    const check = works['a check']?.ask();
    await expect(works['a backup']?.ask()).rejects.toMatchObject({ name: 'NotAllowed' });
    expect(await check).toMatchObject({ ok: true });
  });

  it('ends with the session: a locked record is not read any further', async () => {
    const check = works['a check']?.ask();
    practice.session.lock();
    await expect(check).rejects.toMatchObject(cancelled);
    await practice.commands.unlock({ password: clinician.password }, practice.sender);
  });

  it.each(Object.entries(works))('%s tells how far it has come', async (_, { ask, told }) => {
    practice.pass(1000);
    await ask();
    expect(phases()).toEqual(told);
  });
});
