/** The local Chromium: found, started with nothing that could reach a network, and closed. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** True when no window can be shown, or none shall be (`DORSO_HEADLESS=1`). */
export const headless: boolean =
  process.env['DORSO_HEADLESS'] === '1' ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

/** Where Chromium is. Throws with what to install. */
export function chromiumPath(): string {
  const named = process.env['DORSO_CHROMIUM'];
  const path = named ?? places.find((place) => existsSync(place));
  if (path && existsSync(path)) return path;
  throw new Error(
    'Dorso’s stand-in window needs Chromium, which was not found. On Debian: apt-get install chromium. ' +
      'Or set DORSO_CHROMIUM to where it is.',
  );
}

const contexts = new Map<boolean, Promise<BrowserContext>>();

/** The browser for windows that people see, or the one for windows that nobody does. */
export function browserFor(visible: boolean): Promise<BrowserContext> {
  const shown = visible && !headless;
  // In a headless browser all windows are unseen; one browser serves both kinds.
  const context = contexts.get(shown) ?? start(shown);
  contexts.set(shown, context);
  return context;
}

/** Closes every browser that was started. */
export async function closeBrowsers(): Promise<void> {
  const closing = [...contexts.values()];
  contexts.clear();
  await Promise.all(closing.map(async (context) => (await context).close()));
}

async function start(shown: boolean): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'dorso-window-'));
  // A test drives the window through a second connection; without one there is no port.
  const port = process.env['DORSO_STANDIN_PORT'];
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: !shown,
    chromiumSandbox: !root,
    acceptDownloads: false,
    serviceWorkers: 'block',
    viewport: shown ? null : { width: 1360, height: 900 },
    args: [
      ...offline,
      ...(shown ? ['--app=data:text/html,', '--window-size=1360,900'] : []),
      ...(port && (shown || headless) ? [`--remote-debugging-port=${port}`] : []),
    ],
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  context.on('close', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return context;
}

/** Every name resolves to nothing and every connection goes to a proxy that does not exist. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--disable-spell-checking',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
];
