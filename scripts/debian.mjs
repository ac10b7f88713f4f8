// Installs a package of Debian's where this user may; used once, on a fresh machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** False where packages cannot be installed from here, or it failed. */
export function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`dorso: no ${name} here; installing Debian's package (once) ...`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  const words = ['install', '-y', '--no-install-recommends', name];
  return spawnSync('apt-get', words, options).status === 0;
}
