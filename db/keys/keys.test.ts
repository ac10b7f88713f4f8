import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-record.ts';
import { keysPath, readKeys } from './keys-file.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { peopleNames, unlockByPassword, unlockByRecoveryKey, writeFirstKeys } from './unlock.ts';

const person = { id: '01890000-0000-7000-8000-000000000001', name: 'Dr Ümit Ada' };
const password = 'correct horse battery';
const clock = () => new Date('2026-03-09T10:00:00.000Z');

async function writtenKeys() {
  const directory = temporaryFolder();
  const key = randomBytes(32);
  const recoveryKey = await writeFirstKeys(directory, { key, person }, password);
  return { directory, key, recoveryKey };
}

describe('the database key', () => {
  it('comes back by the password, by the recovery key, and by nothing else', async () => {
    const { directory, key, recoveryKey } = await writtenKeys();
    expect(peopleNames(directory)).toEqual([person.name]);
    expect(await unlockByPassword({ directory, clock }, ' dr ümit ADA', password)).toMatchObject({
      key,
      person,
    });
    expect(await unlockByRecoveryKey({ directory, clock }, person.name, recoveryKey)).toMatchObject(
      { key, person },
    );
    await expect(
      unlockByPassword({ directory, clock }, person.name, `${password}!`),
    ).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    await expect(
      unlockByPassword({ directory, clock }, 'Dr Nobody', password),
    ).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    await expect(
      unlockByRecoveryKey({ directory, clock }, person.name, newRecoveryKey()),
    ).rejects.toMatchObject({
      name: 'WrongPassword',
      message: expect.stringContaining('another record') as string,
    });
  });

  it('and the password are nowhere in the keys file', async () => {
    const { directory, key, recoveryKey } = await writtenKeys();
    const file = readFileSync(keysPath(directory), 'utf8');
    for (const secret of [
      password,
      key.toString('base64'),
      key.toString('hex'),
      recoveryKey,
      recoveryKey.replaceAll('-', ''),
    ]) {
      expect(file).not.toContain(secret);
    }
  });

  it('is wrapped at the cost that makes guessing slow', async () => {
    const { directory } = await writtenKeys();
    const keys = readKeys(directory);
    for (const wrapped of [keys.recovery, keys.people[0]?.wrapped])
      expect(wrapped).toMatchObject({ N: 131_072, r: 8, p: 1 });
  });
});

describe('a damaged keys file', () => {
  it.each<[string, (path: string) => void]>([
    [
      'missing',
      (path) => {
        rmSync(path);
      },
    ],
    [
      'cut in half',
      (path) => {
        writeFileSync(path, readFileSync(path).subarray(0, 300));
      },
    ],
    [
      'empty',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'changed in one digit',
      (path) => {
        writeFileSync(path, readFileSync(path, 'utf8').replace('"p": 1', '"p": 2'));
      },
    ],
    [
      'another kind of file',
      (path) => {
        writeFileSync(path, '{"hello": 1}');
      },
    ],
  ])('(%s) is told from a wrong password, and says what to do', async (_what, damage) => {
    const { directory } = await writtenKeys();
    damage(keysPath(directory));
    await expect(
      unlockByPassword({ directory, clock }, person.name, password),
    ).rejects.toMatchObject({
      name: 'RecordDamaged',
      message: expect.stringMatching(/keys\.json .*backup/s) as string,
    });
  });
});

describe('the printed recovery key', () => {
  it('is read as people type it', () => {
    const printed = newRecoveryKey();
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = printed
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replaceAll('-', ' ');
    expect(readRecoveryKey(typed)).toBe(readRecoveryKey(printed));
  });

  it('notices any single mistyped character, before the slow part', () => {
    const printed = newRecoveryKey();
    for (let at = 0; at < printed.length; at += 1) {
      if (printed[at] === '-') continue;
      const mistyped =
        printed.slice(0, at) + (printed[at] === 'A' ? 'B' : 'A') + printed.slice(at + 1);
      expect(() => readRecoveryKey(mistyped), mistyped).toThrow(/mistyped/);
    }
    expect(() => readRecoveryKey(printed.slice(0, -1))).toThrow(/missing/);
  });
});
