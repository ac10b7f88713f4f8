// `npm run -s dorso -- VERB ...`: the command line, on the pinned Node, set up first where needed. A
// PDF is drawn by a browser engine: then the program itself takes the words.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, compileWords, installPackages, ownNode, ownTools, root } from './set-up.mjs';
import { ensureChromium } from './chromium.mjs';
import { hasDisplay } from './display.mjs';
import { presentExecutable } from './electron.mjs';

const words = process.argv.slice(2);
// Ctrl-C reaches the verb too, which then ends by itself; its exit code is waited for.
process.on('SIGINT', () => undefined);
installPackages();
const [command, ...args] = asksForPdf() ? programThatDraws() : commandLine();
const done = spawnSync(command, args, {
  stdio: 'inherit',
  env: ownTools({ DORSO_HEADLESS: '1', ...rootNeedsNoSandbox() }),
  // npm runs scripts from the project's root; paths are meant from where the user stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
if (done.error) throw done.error;
process.exit(done.status ?? 1);

function asksForPdf() {
  if (words.includes('--help')) return false;
  if (words[0] === 'figures') return words.some((word) => /^--out(=|$)/.test(word));
  if (words[0] !== 'export') return false;
  return words.some((word, at) => `${word}=${words[at + 1]}`.startsWith('--format=pdf'));
}

function commandLine() {
  compileWords();
  return [ownNode, join(root, 'main', 'cli', 'index.ts'), ...words];
}

/** Electron where its binary is here and can run, else the Chromium stand-in. */
function programThatDraws() {
  build();
  const electron = hasDisplay ? presentExecutable() : null;
  if (electron) return [electron, root, ...words];
  if (!ensureChromium()) process.exit(1);
  return [ownNode, join(root, 'e2e', 'standin', 'run.ts'), ...words];
}

/** Chromium's sandbox cannot be used by root on Linux; Electron then refuses to start without this. */
function rootNeedsNoSandbox() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {};
}
