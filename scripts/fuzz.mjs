// `npm run fuzz`: asks main 20,000 random things; `npm run fuzz -- CALLS SEED` others, or the same again.
import { compileWords, installPackages, run } from './set-up.mjs';

installPackages();
compileWords();
const [calls = '20000', seed] = process.argv.slice(2);
process.env.DORSO_FUZZ_CALLS = calls;
if (seed) process.env.DORSO_FUZZ_SEED = seed;
run('vitest', ['run', 'main/ipc-fuzz.test.ts']);
