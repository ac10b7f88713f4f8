import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-record.ts';
import { asOneTry, attemptsPath, forgetTries } from './sign-in-delay.ts';

/** A folder, a clock that the test moves, and tries that are wrong or right. */
function door() {
  const directory = temporaryFolder();
  let now = Date.parse('2026-03-09T10:00:00.000Z');
  let tried = 0;
  const clock = () => new Date(now);
  const attempt = (right: boolean, who = 'anna') =>
    asOneTry({ directory, clock, who }, () => {
      tried += 1;
      return Promise.resolve(right ? 'in' : null);
    });
  const wrong = async (times: number) => {
    for (let time = 0; time < times; time += 1) await attempt(false);
  };
  return {
    directory,
    attempt,
    wrong,
    pass: (seconds: number) => (now += seconds * 1000),
    tried: () => tried,
  };
}
const delayed = expect.objectContaining({ name: 'SignInDelayed' }) as Error;

describe('wrong passwords in a row', () => {
  it('may be three; the fourth try waits and is not even looked at', async () => {
    const { attempt, wrong, tried } = door();
    await wrong(3);
    await expect(attempt(true)).rejects.toEqual(delayed);
    expect(tried()).toBe(3);
  });

  it('wait twice as long each time, and never longer than a quarter of an hour', async () => {
    const { attempt, wrong, pass } = door();
    await wrong(3);
    for (const wait of [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]) {
      pass(wait - 1);
      await expect(attempt(true), `${wait} s`).rejects.toEqual(delayed);
      pass(1);
      expect(await attempt(false)).toBeNull();
    }
    pass(900);
    expect(await attempt(true)).toBe('in');
  });

  it('are still counted after a restart: the count is in the folder, not in the program', async () => {
    const { directory, wrong } = door();
    await wrong(3);
    const afterRestart = () =>
      asOneTry({ directory, clock: () => new Date('2026-03-09T10:00:01.000Z'), who: 'anna' }, () =>
        Promise.resolve('in'),
      );
    await expect(afterRestart()).rejects.toEqual(delayed);
  });

  it('are not forgiven by setting the clock back, nor is the wait shortened', async () => {
    const { attempt, wrong, pass } = door();
    await wrong(4 - 1);
    pass(-86_400);
    await expect(attempt(true)).rejects.toEqual(delayed);
    pass(4);
    await expect(attempt(true)).rejects.toEqual(delayed);
    pass(1);
    expect(await attempt(true)).toBe('in');
  });

  it('count even where the program is ended before the answer', async () => {
    const { directory, attempt, pass } = door();
    const clock = () => new Date('2026-03-09T10:00:00.000Z');
    for (let time = 0; time < 3; time += 1) {
      const killed = new Promise<null>(() => undefined);
      void asOneTry({ directory, clock, who: 'anna' }, () => killed);
    }
    await expect(attempt(true)).rejects.toEqual(delayed);
    pass(5);
    expect(await attempt(true)).toBe('in');
  });

  it('asked all at once do not slip through together', async () => {
    const { attempt, tried } = door();
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => attempt(false)));
    expect(tried()).toBe(3);
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(47);
  });

  it('of one person do not keep another out', async () => {
    const { attempt, wrong } = door();
    await wrong(3);
    expect(await attempt(true, 'berta')).toBe('in');
    await expect(attempt(true)).rejects.toEqual(delayed);
  });

  it('are forgotten after a right one or a new password, and leave no file', async () => {
    const { directory, attempt, wrong } = door();
    await wrong(2);
    await attempt(true);
    expect(existsSync(attemptsPath(directory))).toBe(false);
    await wrong(3);
    forgetTries(directory, 'anna');
    expect(await attempt(true)).toBe('in');
  });
});
