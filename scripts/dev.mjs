// `npm run dev`: opens Dorso and opens it anew, freshly built, whenever a source file changes; on
// Electron by electron-vite itself, which also reloads the window in place.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFrom, installPackages, ownNode, root, run } from './set-up.mjs';
import { electronExecutable } from './electron.mjs';
import { ensureChromium } from './chromium.mjs';
import { hasDisplay } from './display.mjs';

installPackages();
if (hasDisplay && electronExecutable()) {
  run('electron-vite', ['dev', '--watch']);
} else {
  if (!ensureChromium()) process.exit(1);
  const watched = builtFrom.filter((path) => existsSync(join(root, path)));
  run(ownNode, [
    ...watched.map((path) => `--watch-path=${path}`),
    '--watch-preserve-output',
    'scripts/build-and-open.mjs',
  ]);
}
