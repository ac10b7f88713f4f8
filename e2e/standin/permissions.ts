/**
 * Main's permission handlers are asked once for each permission, as if a page had asked, and
 * Chromium is told the answers: it has no way to ask while the page waits.
 */
import type { Page } from 'playwright-core';

/** Chromium's names, each with Electron's. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  videoCapture: 'media',
  audioCapture: 'media',
  midi: 'midi',
  midiSysex: 'midiSysex',
  clipboardReadWrite: 'clipboard-read',
  idleDetection: 'idle-detection',
  localFonts: 'local-fonts',
  windowManagement: 'window-management',
  displayCapture: 'display-capture',
  sensors: 'sensors',
  storageAccess: 'storage-access',
} as const;

/** Refuses in Chromium what `grants` refuses. */
export async function refusePermissions(
  page: Page,
  grants: (permission: string) => Promise<boolean>,
): Promise<void> {
  const granted: (keyof typeof permissions)[] = [];
  for (const [name, electronName] of Object.entries(permissions)) {
    if (await grants(electronName)) granted.push(name as keyof typeof permissions); // a key of the object just listed
  }
  const browser = await page.context().newCDPSession(page);
  // Granting a list refuses everything that is not in it.
  await browser.send('Browser.grantPermissions', { permissions: granted });
  await browser.detach();
}
