// `npm start`: sets itself up, then opens Dorso on Electron, else on the Chromium stand-in; on a
// machine without a display it runs the tour.
import { join } from 'node:path';
import { build, installPackages, root, run } from './set-up.mjs';
import { electronExecutable } from './electron.mjs';
import { ensureChromium } from './chromium.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

installPackages();
build();

const electron = electronExecutable();
if (!electron && !ensureChromium()) process.exit(1);

if (!hasDisplay) {
  console.log(
    'dorso: no display here, so this is the tour: practice patients, the worklist, screenshots, a report.',
  );
  run('node', [join('e2e', 'tour', 'tour.ts')]);
} else if (electron) {
  console.log('dorso: opening on Electron.');
  run(electron, ['.', ...rootNeedsNoSandbox()], { shell: false });
} else {
  console.log('dorso: opening on the Chromium stand-in (see e2e/standin/README.md).');
  run('node', [join('e2e', 'standin', 'run.ts')], { cwd: root });
}

/** Chromium's sandbox cannot be used by root on Linux; Electron then refuses to start without this. */
function rootNeedsNoSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
