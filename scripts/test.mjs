// `npm test`: sets itself up on a fresh machine, then runs the whole gate.
import { execute, installPackages, ownNode } from './set-up.mjs';
import { ensureChromium } from './chromium.mjs';

installPackages();
if (!ensureChromium()) process.exit(1);
process.exit(execute(ownNode, ['scripts/ready.mjs']).status ?? 1);
