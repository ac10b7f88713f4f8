/**
 * Slows down guessing: after three wrong passwords in a row each further try must wait, twice as
 * long each time. Counted in a file of the record's folder before a password is tried, so that
 * neither a restart nor another computer nor ending the program in between starts afresh. Whoever
 * copies the folder is not slowed by this; what each try costs them is scrypt's doing.
 */
import { say } from '../../clinical/language/say.ts';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../durable-file.ts';
import { SignInDelayed } from '../errors.ts';
import { named } from '../sqlite-failures.ts';

const FREE_TRIES = 3;
const FIRST_WAIT_S = 5;
const LONGEST_WAIT_S = 900;

const fileSchema = z.record(
  z.string(),
  z.strictObject({ failures: z.number().int().min(1), at: z.number() }),
);
type Attempts = z.infer<typeof fileSchema>;

export const attemptsPath = (directory: string): string => join(directory, 'sign-in-attempts.json');

/**
 * Runs `tryIt` as one try of this person (or of the recovery key); null from it is a wrong one.
 * Throws {@link SignInDelayed} without trying where the wait is not over, RecordUnwritable.
 */
export async function asOneTry<T>(
  { directory, clock, who }: { directory: string; clock: () => Date; who: string },
  tryIt: () => Promise<T | null>,
): Promise<T | null> {
  const now = clock().getTime();
  const before = read(directory);
  const mine = before[who];
  if (mine) {
    // A clock set back to before the last try has proven nothing: the wait starts over.
    if (now < mine.at) write(directory, { ...before, [who]: { ...mine, at: now } });
    const left = waitAfter(mine.failures) * 1000 - Math.max(0, now - mine.at);
    if (left > 0) throw delayed(left);
  }
  write(directory, { ...before, [who]: { failures: (mine?.failures ?? 0) + 1, at: now } });
  const result = await tryIt();
  if (result !== null) forgetTries(directory, who);
  return result;
}

/** Seconds that must pass after this many wrong tries in a row. */
function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** Math.min(20, failures - FREE_TRIES));
}

function delayed(leftMs: number): SignInDelayed {
  const seconds = Math.ceil(leftMs / 1000);
  const wait = seconds < 120 ? say`${seconds} seconds` : say`${Math.ceil(seconds / 60)} minutes`;
  return new SignInDelayed(
    say`There were several wrong passwords in a row. Wait ${wait}, then try again. If the password is lost, a clinic lead can give another, or use the printed recovery key.`,
  );
}

/** A right password, or a new one, ends the counting. */
export function forgetTries(directory: string, who: string): void {
  const others = Object.fromEntries(Object.entries(read(directory)).filter(([one]) => one !== who));
  if (Object.keys(others).length > 0) write(directory, others);
  else
    named(directory, () => {
      rmSync(attemptsPath(directory), { force: true });
    });
}

function read(directory: string): Attempts {
  const path = attemptsPath(directory);
  if (!existsSync(path)) return {};
  const parsed = fileSchema.safeParse(parse(named(directory, () => readFileSync(path, 'utf8'))));
  return parsed.success ? parsed.data : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function write(directory: string, attempts: Attempts): void {
  named(directory, () => {
    writeDurably(attemptsPath(directory), `${JSON.stringify(attempts)}\n`);
  });
}
