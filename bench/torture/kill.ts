/** One kill: a process is started on a clinic, killed at a random moment, and the clinic looked at. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { shippedMigrations } from '../../db/migrations/migrate.ts';
import { checks, type Found } from './after-the-kill.ts';
import { copyOf, newClinic, writePeople, type Clinic } from './clinic.ts';
import type { Kind, Task } from './task.ts';

const program = fileURLToPath(new URL('./work.ts', import.meta.url));

export type Killed = Found & { acknowledged: number; whileWorking: boolean };

/**
 * How long after its start the work is still going on, at the most: kills fall within that time. The
 * start of a background thread, which writes nothing, is within it for backups and restores.
 */
const WITHIN_MS: Record<Kind, number> = {
  save: 250,
  import: 250,
  migrate: 60,
  backup: 1500,
  rotate: 300,
  restore: 900,
};

/** The clinics that are copied for each kill, one of each kind. */
export async function originals(): Promise<Record<Kind, Clinic>> {
  const full = await newClinic();
  const importing = { ...full, file: writePeople(full) };
  const earlier = await newClinic(Math.max(1, shippedMigrations().length - 1));
  return {
    save: full,
    import: importing,
    migrate: earlier,
    backup: full,
    rotate: full,
    restore: full,
  };
}

/** Kills once. `moment`: 0 to 1, where in the work. */
export async function killOnce(kind: Kind, original: Clinic, moment: number): Promise<Killed> {
  const clinic = copyOf(original);
  try {
    const task: Task = { kind, ...clinic };
    const child = spawn(process.execPath, [program, JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let complaint = '';
    child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
    const ready = new Promise<void>((resolve) => {
      child.stdout.on('data', (bytes: Buffer) => {
        printed += bytes.toString();
        if (printed.startsWith('ready\n')) resolve();
      });
      child.on('close', () => {
        resolve();
      });
    });
    const closed = once(child, 'close');
    await ready;
    await wait(moment * WITHIN_MS[kind]);
    child.kill('SIGKILL');
    const [code, signal] = (await closed) as [number | null, string | null];
    // The last line may be cut: only whole lines were acknowledged.
    const acknowledged = printed.split('\n').slice(1, -1);
    const found = await lookedAt(kind, clinic, acknowledged);
    const failed = code !== null && code !== 0 ? [`the work itself failed: ${complaint}`] : [];
    return {
      lost: found.lost,
      problems: [...found.problems, ...failed],
      acknowledged: acknowledged.length,
      whileWorking: signal === 'SIGKILL',
    };
  } finally {
    rmSync(clinic.root, { recursive: true, force: true });
  }
}

/** A look that fails is a problem of its own: the next start would have failed as well. */
async function lookedAt(kind: Kind, clinic: Clinic, lines: readonly string[]): Promise<Found> {
  try {
    return await checks[kind](clinic, lines);
  } catch (failure) {
    return { lost: [], problems: [`${kind}: ${String(failure)}`] };
  }
}
