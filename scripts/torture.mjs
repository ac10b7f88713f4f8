// `npm run torture`: kills Dorso's record at random moments, 1,000 times unless --kills says otherwise.
import { installPackages, ownNode, run } from './set-up.mjs';

installPackages();
run(ownNode, ['bench/torture/torture.ts', ...process.argv.slice(2)]);
