// `npm run bench`: measures Dorso beside the least that the work could cost, on the pinned Node.
import { compileWords, installPackages, ownNode, run } from './set-up.mjs';

installPackages();
compileWords();
run(ownNode, ['bench/index.ts', ...process.argv.slice(2)]);
