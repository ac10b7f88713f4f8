/** Dialogs for a person: a small page of the local Chromium, since there is no native one. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Dialog } from '../../main/electron.ts';
import { browserFor } from './chromium.ts';

type OpenOptions = Parameters<Dialog['showOpenDialog']>[0];
type SaveOptions = Parameters<Dialog['showSaveDialog']>[0];
type MessageOptions = Parameters<Dialog['showMessageBox']>[0];

/** The real paths of the files a person picks; none when the page is closed. */
export async function chooseFiles(options: OpenOptions): Promise<string[]> {
  const many = options.properties?.includes('multiSelections') ? 'multiple' : '';
  const page = await openChooser(
    options.title ?? 'Open',
    `<input type="file" id="files" autofocus ${many}>`,
    [options.buttonLabel ?? 'Open', 'Cancel'],
  );
  if ((await pressed(page)) !== 0) return close(page, []);
  return close(page, await pickedPaths(page));
}

/** The path a person types; none when cancelled. */
export async function choosePlace(options: SaveOptions): Promise<string[]> {
  const proposed = join(homedir(), options.defaultPath ?? 'dorso.pdf');
  const page = await openChooser(
    options.title ?? 'Save',
    `<label>Save as <input id="path" autofocus value="${escape(proposed)}"></label>`,
    [options.buttonLabel ?? 'Save', 'Cancel'],
  );
  if ((await pressed(page)) !== 0) return close(page, []);
  const path = (await page.locator('#path').inputValue()).trim();
  return close(page, path === '' ? [] : [path]);
}

/** The index of the button a person presses; the last one when the page is closed. */
export async function chooseMessageButton(options: MessageOptions): Promise<number> {
  const buttons = options.buttons ?? ['OK'];
  const detail = escape(options.detail ?? '').replaceAll('\n', '<br>');
  const page = await openChooser(
    options.title ?? 'Dorso',
    `<h1>${escape(options.message)}</h1><p>${detail}</p>`,
    buttons,
  );
  const button = await pressed(page);
  return close(page, button ?? buttons.length - 1);
}

async function openChooser(title: string, content: string, buttons: string[]): Promise<Page> {
  const context = await browserFor(true);
  const page = await context.newPage();
  const row = buttons.map(
    (label, index) => `<button value="${String(index)}">${escape(label)}</button>`,
  );
  await page.setContent(
    `<!doctype html><title>${escape(title)}</title><meta name="color-scheme" content="light dark">
     <style>body{font:15px system-ui;margin:32px;display:grid;gap:20px;max-width:640px}
     label{display:grid;gap:6px}input{font:inherit;padding:8px}button{font:inherit;padding:8px 18px;margin-right:8px}</style>
     <strong>${escape(title)}</strong><div>${content}</div><div>${row.join('')}</div>
     <script>for (const b of document.querySelectorAll('button')) b.onclick = () => document.body.dataset.pressed = b.value</script>`,
  );
  return page;
}

async function pressed(page: Page): Promise<number | null> {
  try {
    const body = page.locator('body[data-pressed]');
    await body.waitFor({ timeout: 0 });
    return Number(await body.getAttribute('data-pressed'));
  } catch {
    return null; // The person closed it.
  }
}

/** Pages learn file names only; the browser's own protocol tells the paths. */
async function pickedPaths(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const count = await page
    .locator('#files')
    .evaluate((input: HTMLInputElement) => input.files?.length ?? 0);
  const paths: string[] = [];
  for (let index = 0; index < count; index++) {
    const expression = `document.querySelector('#files').files[${String(index)}]`;
    const { result } = await browser.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) continue;
    const { path } = await browser.send('DOM.getFileInfo', { objectId: result.objectId });
    paths.push(path);
  }
  return paths;
}

async function close<T>(page: Page, value: T): Promise<T> {
  if (!page.isClosed()) await page.close();
  return value;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
