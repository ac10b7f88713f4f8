/**
 * A proven backup beside copying the file, and beside copying it and asking SQLite whether the copy is
 * whole; and how long main is held up by it at most.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openForReading } from '../../db/connection.ts';
import { syncFile } from '../../db/durable-file.ts';
import { within, type Benchmark } from '../benchmark.ts';
import { largeClinic, roundsFor } from '../large-clinic.ts';
import { sideBySide } from '../side-by-side.ts';

export const backUp: Benchmark = {
  name: 'backup',
  about: 'back up, prove and read back; saving stays possible meanwhile',
  async run({ patients }) {
    const { record, key, file, root, close } = await largeClinic(patients);
    const path = join(root, 'bench.dorso-backup');
    const copy = join(root, 'bench.copy');
    const heldUp: Held[] = [];
    const idle: Held[] = [];
    const copied = () => {
      copyFileSync(file, copy);
      // As a backup does: what is not on the disk is no copy yet.
      syncFile(copy);
    };
    let took = 0;
    const [ours, , copying, checking] = await sideBySide(
      [
        {
          name: 'Dorso',
          run: async () => {
            rmSync(path, { force: true });
            const watch = watching();
            const began = performance.now();
            await record.backUp({ path });
            took = performance.now() - began;
            heldUp.push(await watch.longest());
          },
        },
        {
          // As long: what the machine's other work does to a timer.
          name: 'nothing',
          run: async () => {
            const watch = watching();
            await wait(took);
            idle.push(await watch.longest());
          },
        },
        { name: 'file copy', run: copied },
        {
          name: 'file copy, integrity_check',
          run: () => {
            copied();
            const raw = openForReading({ file: copy, key: Buffer.from(key) });
            raw.pragma('integrity_check');
            raw.close();
          },
        },
      ],
      roundsFor(patients),
    );
    for (const left of [path, copy]) rmSync(left, { force: true });
    close();
    const asOf = (name: string, ms: number) => ({ name, median: ms, low: ms, high: ms });
    const most = (of: readonly Held[], which: keyof Held) =>
      Math.max(...of.map((held) => held[which]));
    const limit = asOf('limit', 50);
    const work = `back up ${patients} patients`;
    return [
      ...(ours && copying ? [within(work, ours, copying, 3)] : []),
      ...(ours && checking ? [within(`${work} and prove it`, ours, checking, 3)] : []),
      within('longest stretch of main meanwhile', asOf('Dorso', most(heldUp, 'late')), limit, 1),
      within('longest stretch with nothing to do', asOf('idle', most(idle, 'late')), limit, 1),
      within(
        'longest stretch of main meanwhile, processor time',
        asOf('Dorso', most(heldUp, 'processor')),
        limit,
        1,
      ),
    ];
  },
};

/** Milliseconds: how late a timer came at most, and the processor time of main's longest piece of work. */
type Held = { late: number; processor: number };

/** Watches how late a timer of one millisecond comes: as long as main was held up. */
function watching(): { longest: () => Promise<Held> } {
  let over = false;
  const most: Held = { late: 0, processor: 0 };
  const watched = (async () => {
    while (!over) {
      const began = performance.now();
      const spent = process.threadCpuUsage();
      await wait(1);
      const { user, system } = process.threadCpuUsage(spent);
      most.late = Math.max(most.late, performance.now() - began - 1);
      most.processor = Math.max(most.processor, (user + system) / 1000);
    }
  })();
  return {
    longest: async () => {
      over = true;
      await watched;
      return most;
    },
  };
}
