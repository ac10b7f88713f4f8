/**
 * Chromium only lets `http(s)` requests be answered from outside, so a page of `app://dorso/` is
 * shown under `https://dorso.standin/`. Main never sees that address: it is turned back here.
 */
const SUFFIX = '.standin';

/** The address Chromium is given for one of main's. */
export function toPage(url: string): string {
  return url.replace(/^app:\/\/([^/?#]+)/, `https://$1${SUFFIX}`);
}

/** The address main would see on Electron for one of Chromium's. */
export function toMain(url: string): string {
  return url.replace(/^https:\/\/([^/?#]+)\.standin(?=[/?#]|$)/, 'app://$1');
}
