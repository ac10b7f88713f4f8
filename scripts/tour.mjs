// `npm run tour`: set-up, then the tour on whichever host there is, its pictures in tour/. With
// `-- --commit` the pictures go, smaller, to docs/screens/, which is committed: `npm run screens`.
import { build, installPackages, ownNode, run } from './set-up.mjs';
import { ensureChromium } from './chromium.mjs';

installPackages();
build();
if (!ensureChromium()) process.exit(1);
run(ownNode, ['e2e/tour/tour.ts', ...process.argv.slice(2)]);
