// `npm run tour`: set-up, then the tour on whichever host there is.
import { join } from 'node:path';
import { build, installPackages, run } from './set-up.mjs';
import { ensureChromium } from './chromium.mjs';

installPackages();
build();
if (!ensureChromium()) process.exit(1);
run('node', [join('e2e', 'tour', 'tour.ts')]);
