// `npm run bench`: measures Dorso beside the least that the work could cost, on the pinned Node;
// `npm run bench -- growth` draws how that grows from the results that are there.
import { compileWords, installPackages, ownNode, run } from './set-up.mjs';

const asked = process.argv.slice(2);

installPackages();
compileWords();
run(ownNode, asked[0] === 'growth' ? ['bench/growth.ts'] : ['bench/index.ts', ...asked]);
