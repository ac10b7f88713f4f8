/** The local Chromium: found, started with nothing that could reach a network, and closed. */
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright-core';
import { findChromium, howToGetChromium } from '../../scripts/chromium.mjs';
import { hasDisplay } from '../../scripts/display.mjs';

/** True when no window can be shown, or none shall be (`DORSO_HEADLESS=1`). */
export const headless: boolean = process.env['DORSO_HEADLESS'] === '1' || !hasDisplay;

/** Where Chromium is. Throws with what to install. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path) return path;
  throw new Error(howToGetChromium);
}

type Started = { context: BrowserContext; profile: string };
const browsers = new Map<boolean, Promise<Started>>();

/** The browser for windows that people see, or the one for windows that nobody does. */
export async function browserFor(visible: boolean): Promise<BrowserContext> {
  const shown = visible && !headless;
  // In a headless browser all windows are unseen; one browser serves both kinds.
  const started = browsers.get(shown) ?? start(shown);
  browsers.set(shown, started);
  return (await started).context;
}

/** Closes every browser that was started and removes what it kept. */
export async function closeBrowsers(): Promise<void> {
  const started = [...browsers.values()];
  browsers.clear();
  await Promise.all(
    started.map(async (browser) => {
      const { context, profile } = await browser;
      await context.close();
      await removeProfile(profile);
    }),
  );
}

/** Chromium's last processes may still write for a moment after it has closed. */
async function removeProfile(profile: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await wait(50);
    if (!existsSync(profile)) return;
  }
}

async function start(shown: boolean): Promise<Started> {
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
      // Without it a shown window begins with a warning bar about the offline switches.
      ...(shown ? ['--test-type'] : []),
      ...(port && (shown || headless) ? [`--remote-debugging-port=${port}`] : []),
    ],
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { context, profile };
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
