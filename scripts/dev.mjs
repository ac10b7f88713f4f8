// `npm run dev`: rebuilds and reloads on change; on Electron by electron-vite itself, on the
// stand-in by rebuilding into out/ while the stand-in watches it.
import { spawn } from 'node:child_process';
import { build, installPackages, ownNode, ownTools, root, run } from './set-up.mjs';
import { electronExecutable } from './electron.mjs';
import { ensureChromium } from './chromium.mjs';
import { hasDisplay } from './display.mjs';

installPackages();
if (hasDisplay && electronExecutable()) {
  run('electron-vite', ['dev', '--watch']);
} else {
  if (!ensureChromium()) process.exit(1);
  build();
  const builder = spawn('electron-vite', ['build', '--watch', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: ownTools(),
    shell: process.platform === 'win32',
  });
  process.on('exit', () => builder.kill());
  const watched = ['main', 'preload', 'renderer'].map((part) => `--watch-path=out/${part}`);
  run(ownNode, [...watched, 'e2e/standin/run.ts']);
}
