// Finds the Chromium that the stand-in and the end-to-end tests use, or installs Debian's.
import { spawnSync } from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of a local Chromium, or null. */
export function findChromium() {
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}

/** A local Chromium, installed from Debian's packages where this user may; else says what to do. */
export function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  if (mayInstall()) {
    console.log("dorso: no Chromium here; installing Debian's package (once) ...");
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(
    'dorso: Chromium is needed and was not found. On Debian: "sudo apt-get install chromium"; elsewhere install Chromium or Google Chrome so that "chromium" is on the PATH. Then run the same command again.',
  );
  return null;
}

function mayInstall() {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('which', ['apt-get']).status === 0;
}
