// A type check that is misconfigured passes without looking. So one type error is planted among the
// window's files, and the check must find exactly it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ownTools, root } from './set-up.mjs';

const planted = join(root, 'renderer', 'PlantedTypeError.svelte');
const component = `<script lang="ts">
  import type { WorklistRow } from '../clinical/worklist.ts';
  const name: WorklistRow['name'] = 7;
</script>

<p>{name}</p>
`;

/** True when svelte-check, run as in the gate, fails and names the planted file. */
export function typeErrorIsFound() {
  writeFileSync(planted, component);
  try {
    const done = spawnSync(
      'svelte-check',
      ['--tsconfig', 'renderer/tsconfig.json', '--fail-on-warnings'],
      {
        cwd: root,
        encoding: 'utf8',
        env: ownTools(),
        shell: process.platform === 'win32',
      },
    );
    return done.status !== 0 && done.stdout.includes('PlantedTypeError.svelte');
  } finally {
    rmSync(planted, { force: true });
  }
}
