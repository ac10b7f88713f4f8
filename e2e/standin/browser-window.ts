/** A window: one page of the local Chromium, seen or unseen. */
import type { Page } from 'playwright-core';
import type { Window } from '../../main/electron.ts';
import { appSignals } from './app-signals.ts';
import { browserFor } from './chromium.ts';
import { sessionOf } from './session.ts';
import { WebContents } from './web-contents.ts';

const open = new Set<BrowserWindow>();
let firstVisible = true;

export class BrowserWindow implements Window {
  readonly webContents: WebContents;
  readonly #page: Promise<Page>;
  readonly #onClosed: (() => void)[] = [];
  readonly #visible: boolean;
  #destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    this.#visible = options.show !== false;
    const title = this.#visible ? options.title : undefined;
    this.#page = openPage(this.#visible, title, () => {
      this.#gone();
    });
    const { session, preload } = options.webPreferences ?? {};
    this.webContents = new WebContents(this.#page, sessionOf(session), preload);
    open.add(this);
    appSignals.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.load(url);
  }

  on(event: 'closed' | 'page-title-updated', listener: (event: never) => void): this {
    // The window's title is kept by the page script of openPage; only closing is told.
    if (event === 'closed') this.#onClosed.push(listener as () => void); // `closed` has no argument
    return this;
  }

  focus(): void {
    void this.#page.then((page) => page.bringToFront()).catch(() => undefined); // it is closing
  }

  restore(): void {
    this.focus();
  }

  /** Chromium brings a minimised window back when its page is brought to the front. */
  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    void this.#page.then((page) => page.close()).catch(() => undefined); // already closed
    this.#gone();
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this);
    for (const listener of this.#onClosed) listener();
    if (open.size === 0) appSignals.emit('window-all-closed');
  }
}

async function openPage(
  visible: boolean,
  title: string | undefined,
  onClose: () => void,
): Promise<Page> {
  const context = await browserFor(visible);
  // Chromium opens one page by itself; the first visible window is that one.
  const [initial] = context.pages();
  const page = visible && firstVisible && initial ? initial : await context.newPage();
  if (visible) firstVisible = false;
  page.on('close', onClose);
  if (title !== undefined) await page.addInitScript(keepTitle, title);
  return page;
}

/** Runs in the page: Electron's windows keep their own title, Chromium's show the page's. */
function keepTitle(title: string): void {
  if (window.top !== window) return;
  const keep = () => {
    if (document.title !== title) document.title = title;
  };
  addEventListener('DOMContentLoaded', () => {
    keep();
    new MutationObserver(keep).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}
