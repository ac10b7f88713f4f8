// `npm run -s dorso -- VERB ...`: the command line, on the pinned Node, set up first where needed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compileWords, installPackages, ownNode, ownTools, root } from './set-up.mjs';

installPackages();
compileWords();
const done = spawnSync(ownNode, [join(root, 'main', 'cli', 'index.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: ownTools(),
  // npm runs scripts from the project's root; paths are meant from where the user stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
if (done.error) throw done.error;
process.exit(done.status ?? 1);
