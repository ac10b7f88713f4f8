/** A proven backup, beside copying the file; and how long main is held up by it at most. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { within, type Benchmark } from '../benchmark.ts';
import { largeClinic } from '../large-clinic.ts';
import { sideBySide } from '../side-by-side.ts';

export const backUp: Benchmark = {
  name: 'backup',
  about:
    'back up, read back, restore to a scratch place and prove; saving stays possible meanwhile',
  async run({ patients }) {
    const { record, file, root, close } = await largeClinic(patients);
    const path = join(root, 'bench.dorso-backup');
    const copy = join(root, 'bench.copy');
    const stretches: number[] = [];
    const [ours, limit] = await sideBySide(
      [
        {
          name: 'Dorso',
          run: async () => {
            rmSync(path, { force: true });
            const watch = watching();
            await record.backUp({ path });
            stretches.push(await watch.longest());
          },
        },
        {
          name: 'file copy',
          run: () => {
            copyFileSync(file, copy);
          },
        },
      ],
      { rounds: 5 },
    );
    for (const left of [path, copy]) rmSync(left, { force: true });
    close();
    const most = Math.max(...stretches);
    const asOf = (name: string, ms: number) => ({ name, median: ms, low: ms, high: ms });
    return [
      ...(ours && limit ? [within(`back up ${patients} patients`, ours, limit, 3)] : []),
      within('longest stretch of main meanwhile', asOf('Dorso', most), asOf('limit', 50), 1),
    ];
  },
};

/** Watches how late a timer of one millisecond comes: as long as main was held up. */
function watching(): { longest: () => Promise<number> } {
  let over = false;
  let most = 0;
  const watched = (async () => {
    while (!over) {
      const began = performance.now();
      await wait(1);
      most = Math.max(most, performance.now() - began - 1);
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
