// `npm start`: sets itself up, then opens Dorso on Electron, else on the Chromium stand-in; on a
// machine without a display it runs the tour.
import { build, installPackages, ownNode, run } from './set-up.mjs';
import { electronExecutable } from './electron.mjs';
import { ensureChromium } from './chromium.mjs';
import { hasDisplay } from './display.mjs';

installPackages();
build();

// Electron needs a display even to run unseen, so without one it is not even fetched.
const electron = hasDisplay ? electronExecutable() : null;
if (!electron && !ensureChromium()) process.exit(1);

if (!hasDisplay) {
  console.log(
    'dorso: no display here, so this is the tour: practice patients, the worklist, screenshots, a report.',
  );
  run(ownNode, ['e2e/tour/tour.ts']);
} else if (electron) {
  console.log('dorso: opening on Electron.');
  run(electron, ['.', ...rootNeedsNoSandbox()]);
} else {
  console.log('dorso: opening on the Chromium stand-in (see e2e/standin/README.md).');
  run(ownNode, ['e2e/standin/run.ts']);
}

/** Chromium's sandbox cannot be used by root on Linux; Electron then refuses to start without this. */
function rootNeedsNoSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
