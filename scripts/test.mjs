// `npm test`: sets itself up on a fresh machine, then runs the whole gate.
import { execute, installPackages, ownNode } from './set-up.mjs';
import { ensureChromium } from './chromium.mjs';
import { wishForPoppler } from './poppler.mjs';

installPackages();
if (!ensureChromium()) process.exit(1);
wishForPoppler();
process.exit(execute(ownNode, ['scripts/ready.mjs']).status ?? 1);
