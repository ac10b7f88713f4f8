// Finds the Chromium that the stand-in and the end-to-end tests use, or installs Debian's.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where browsers are installed on systems that do not put them on the PATH. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a local Chromium, or null. `DORSO_CHROMIUM` names one that is elsewhere.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.DORSO_CHROMIUM, ...onPath, ...places];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** What to do where there is none. */
export const howToGetChromium =
  'Chromium is needed and was not found. On Debian: "sudo apt-get install chromium"; elsewhere install Chromium or Google Chrome, or set DORSO_CHROMIUM to where it is. Then run the same command again.';

/** True when there is a Chromium, installed from Debian's packages where this user may; else says what to do. */
export function ensureChromium() {
  if (findChromium()) return true;
  if (installFromDebian('chromium') && findChromium()) return true;
  console.error(`dorso: ${howToGetChromium}`);
  return false;
}
