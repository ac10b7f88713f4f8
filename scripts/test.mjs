// `npm test`: sets itself up on a fresh machine, then runs the whole gate.
import { installPackages, run } from './set-up.mjs';
import { ensureChromium } from './chromium.mjs';

installPackages();
if (!ensureChromium()) process.exit(1);
run('node', ['scripts/ready.mjs']);
