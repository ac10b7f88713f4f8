// `npm run dev`: rebuilds and reloads on change; on Electron by electron-vite itself, on the
// stand-in by rebuilding into out/ while the stand-in watches it.
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { build, installPackages, ownTools, root, run } from './set-up.mjs';
import { electronExecutable } from './electron.mjs';

installPackages();
if (electronExecutable()) {
  run('electron-vite', ['dev', '--watch']);
} else {
  build();
  const builder = spawn('electron-vite', ['build', '--watch', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: ownTools(),
  });
  process.on('exit', () => builder.kill());
  run('node', [
    '--watch-path=out/main',
    '--watch-path=out/preload',
    '--watch-path=out/renderer',
    join('e2e', 'standin', 'run.ts'),
  ]);
}
