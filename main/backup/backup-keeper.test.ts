import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../contract/commands.ts';
import { clinician, testPractice, type TestPractice } from '../commands/practice-for-tests.ts';

const day = 86_400_000;

describe('the backups of a clinic', () => {
  let practice: TestPractice;
  let folder: string;
  beforeAll(async () => {
    practice = testPractice();
    folder = join(practice.folder, 'backup disk');
    mkdirSync(folder);
    await practice.commands.createClinic(clinician, practice.sender);
  });
  afterAll(() => {
    practice.close();
  });
  const safety = async (): Promise<NonNullable<Output<'status'>['safety']>> => {
    const status = await practice.commands.status({}, practice.sender);
    if (!status.safety) throw new Error('nobody is signed in');
    return status.safety;
  };
  const backUpNow = async () => practice.commands.backUpNow({}, practice.sender);
  const list = () => practice.commands.backups({}, practice.sender);

  it('are missed from the first day, and none is written where no folder was chosen', async () => {
    expect(await safety()).toMatchObject({
      lastBackupAt: null,
      backupFolder: null,
      overdue: expect.stringContaining('no backup yet') as string,
    });
    await expect(backUpNow()).rejects.toMatchObject({ name: 'NotFound' });
    expect(await practice.commands.chooseBackupFolder({}, practice.sender)).toBeNull();
  });

  it('go to the folder that was chosen, and are proven there', async () => {
    practice.chosen.open = [folder];
    await practice.commands.chooseBackupFolder({}, practice.sender);
    const { file, proof } = await backUpNow();
    expect(proof).toMatchObject({ ok: true });
    expect(existsSync(file)).toBe(true);
    expect(await list()).toMatchObject([{ file }]);
    expect(await safety()).toMatchObject({ overdue: null, problem: null });
    expect(practice.told.map(({ name }) => name)).toContain('safetyProgress');
    expect(practice.told.at(-1)?.name).toBe('backupChanged');
  });

  it('are made by themselves once a day while somebody is signed in', async () => {
    await practice.keeper.daily();
    expect(await list()).toHaveLength(1);
    practice.pass(day);
    await practice.keeper.daily();
    await practice.keeper.daily();
    expect(await list()).toHaveLength(2);
    practice.session.lock();
    practice.pass(day);
    await practice.keeper.daily();
    await practice.commands.signIn(clinician, practice.sender);
    expect(await list()).toHaveLength(2);
  });

  it('are called overdue after the days that are set, and a wrong clock is named', async () => {
    practice.pass(2 * day);
    expect((await safety()).overdue).toMatch(/3 days old/);
    practice.pass(-30 * day);
    expect((await safety()).overdue).toMatch(/clock/);
    practice.pass(30 * day);
  });

  it('that are outdated are removed, of this record only', async () => {
    await practice.commands.changeSettings(
      { idleMinutes: 10, backupWarnDays: 2, keep: { last: 2, weekly: 0, monthly: 0 } },
      practice.sender,
    );
    const foreign = 'dorso-0123456789abcdef-2020-01-01T00-00-00.000Z.dorso-backup';
    mkdirSync(join(folder, foreign));
    const { file } = await backUpNow();
    expect(await list()).toHaveLength(2);
    expect((await list())[0]).toMatchObject({ file });
    expect(readdirSync(folder)).toContain(foreign);
  });

  it('are rehearsed by one command, and the date of that is shown', async () => {
    expect((await safety()).lastRehearsalAt).toBeNull();
    const { proof } = await practice.commands.rehearseRestore({}, practice.sender);
    expect(proof).toMatchObject({ ok: true });
    expect((await safety()).lastRehearsalAt).toBe(new Date(2026, 2, 13, 10, 30).toISOString());
  });

  it('are restored by a lead from the window, and what is replaced is kept', async () => {
    const [newest] = await list();
    practice.chosen.open = [newest?.file ?? ''];
    const chosen = await practice.commands.chooseBackup({}, practice.sender);
    expect(chosen).toMatchObject({ people: [clinician.name] });
    const { keptIn } = await practice.commands.restoreBackup(clinician, practice.sender);
    expect(existsSync(join(keptIn ?? '', 'record.db'))).toBe(true);
    expect(await practice.commands.verifyRecord({}, practice.sender)).toMatchObject({ ok: true });
    practice.pass(1000);
    expect((await backUpNow()).proof).toMatchObject({ ok: true });
  });

  it('to a share that has vanished are refused in words, and the window goes on saying so', async () => {
    rmSync(folder, { recursive: true });
    await expect(backUpNow()).rejects.toMatchObject({
      name: 'RecordUnwritable',
      message: expect.stringContaining(folder) as string,
    });
    practice.pass(day);
    await practice.keeper.daily();
    expect((await safety()).problem).toContain(folder);
    expect(await practice.commands.verifyRecord({}, practice.sender)).toMatchObject({ ok: true });
  });

  it('go on after a rotation of the key, which signs nobody out who asked for it', async () => {
    mkdirSync(folder);
    const { recoveryKey } = await practice.commands.rotateKey(
      { password: clinician.password },
      practice.sender,
    );
    expect(recoveryKey.length).toBeGreaterThan(20);
    expect(await practice.commands.status({}, practice.sender)).toMatchObject({ record: 'open' });
    expect((await backUpNow()).proof).toMatchObject({ ok: true });
  });
});
