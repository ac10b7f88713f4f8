// A type check that is misconfigured passes without looking. So one type error is planted beside the
// window's files, outside the sources that other checks read at the same time, and the check must
// find exactly it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, memory } from './set-up.mjs';

const folder = join(memory, 'planted');
const planted = 'PlantedTypeError.svelte';
const component = `<script lang="ts">
  import type { WorklistRow } from '../../clinical/worklist.ts';
  const name: WorklistRow['name'] = 7;
</script>

<p>{name}</p>
`;
/** All that the window's own settings say, for its files and the planted one. */
const settings = {
  extends: '../../renderer/tsconfig.json',
  include: ['../../renderer/**/*.ts', '../../renderer/**/*.svelte', planted],
};

/** Checks the window's types; status 0 when the planted error is found and nothing else. */
export async function checkWindow() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, planted), component);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  try {
    const { output } = await collect('svelte-check', [
      '--tsconfig',
      '.dorso/planted/tsconfig.json',
    ]);
    if (!output.includes(planted))
      return { status: 1, output: `${output}\nThe planted type error was not found.\n` };
    const isAlone = output.includes('found 1 error and 0 warnings in 1 file');
    return isAlone ? { status: 0, output: '' } : { status: 1, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
