/**
 * Main's permission handlers are asked once for each permission, as if a page had asked, and
 * Chromium is told the answers: it has no way to ask while the page waits.
 */
import type { Page } from 'playwright-core';

/** Chromium's names, each with Electron's. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['window-management', 'window-management'],
  ['display-capture', 'display-capture'],
  ['storage-access', 'storage-access'],
] as const;

/** Sets in Chromium what `grants` answers. */
export async function settlePermissions(
  page: Page,
  grants: (permission: string) => Promise<boolean>,
): Promise<void> {
  // Left attached: Chromium forgets the answers when the connection that gave them ends.
  const browser = await page.context().newCDPSession(page);
  for (const [name, electronName] of permissions) {
    const setting = (await grants(electronName)) ? 'granted' : 'denied';
    await browser.send('Browser.setPermission', { permission: { name }, setting });
  }
}
