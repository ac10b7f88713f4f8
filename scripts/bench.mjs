// `npm run bench`: measures Dorso beside the least that the work could cost, on the pinned Node;
// `npm run bench -- growth` draws how that grows from the results that are there, and `-- table` writes
// them as the table of docs/performance.md.
import { compileWords, installPackages, ownNode, run } from './set-up.mjs';

const asked = process.argv.slice(2);

installPackages();
compileWords();
const drawing = ['growth', 'table'].find((name) => name === asked[0]);
run(ownNode, drawing ? [`bench/${drawing}.ts`] : ['bench/index.ts', ...asked]);
