// Is Electron's binary here, or can it be fetched? Its package downloads it on first use; where the
// download is not possible Dorso runs on the Chromium stand-in instead.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { memory, ownTools, root } from './set-up.mjs';

const WAIT_MS = 90_000;
const TRY_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;
const packageFolder = join(root, 'node_modules', 'electron');
const failedMark = join(memory, 'electron-not-available');

/** The path of Electron's executable, or null when it is neither present nor can be had now. */
export function electronExecutable() {
  const present = presentExecutable();
  if (present || failedLately()) return present;
  console.error(`dorso: fetching Electron's binary (waiting at most ${WAIT_MS / 1000} s) ...`);
  const fetched = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: packageFolder,
    env: ownTools(),
    stdio: 'ignore',
    timeout: WAIT_MS,
  });
  const executable = presentExecutable();
  if (fetched.status === 0 && executable) {
    rmSync(failedMark, { force: true });
    return executable;
  }
  mkdirSync(memory, { recursive: true });
  writeFileSync(failedMark, '');
  console.error(
    "dorso: Electron's binary cannot be had here (trying again tomorrow, or after deleting .dorso/).",
  );
  return null;
}

/**
 * The executable when the binary is already here and runs at all (its libraries may be missing).
 *
 * @returns {string | null}
 */
export function presentExecutable() {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'));
  if (!existsSync(executable)) return null;
  const answer = spawnSync(executable, ['--version', '--no-sandbox'], { timeout: 20_000 });
  return answer.status === 0 ? executable : null;
}

function failedLately() {
  return existsSync(failedMark) && Date.now() - statSync(failedMark).mtimeMs < TRY_AGAIN_AFTER_MS;
}
