/** A page and what main may do with it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame as PageFrame, Page } from 'playwright-core';
import type { Contents, Frame, NavigationEvent } from '../../main/electron.ts';
import { toMain, toPage } from './address.ts';
import { app } from './app.ts';
import { EventQueue } from './event-queue.ts';
import { invoke } from './ipc-main.ts';
import { pdfOptions } from './pdf.ts';
import { settlePermissions } from './permissions.ts';
import { answerRequests, type Answer, type PageRequest } from './requests.ts';
import { bindingName, preloadScript, type Message } from './preload-script.ts';
import type { StandinSession } from './session.ts';
import { Cancellable } from './signals.ts';

type Navigating = 'will-navigate' | 'will-redirect' | 'will-frame-navigate';
type PrintDone = Parameters<Contents['print']>[1];
type WindowOpenHandler = Parameters<Contents['setWindowOpenHandler']>[0];

let lastId = 0;

export class WebContents implements Contents {
  readonly id = ++lastId;
  readonly #session: StandinSession;
  readonly #page: Promise<Page>;
  readonly #events = new EventQueue();
  readonly #listeners = new Map<string, ((event: NavigationEvent) => void)[]>();
  #mayOpen: WindowOpenHandler = () => ({ action: 'allow' });
  #url = '';
  /** The address main itself is loading: no question is asked about that one. */
  #loading: string | null = null;

  constructor(page: Promise<Page>, session: StandinSession, preload: string | undefined) {
    this.#session = session;
    this.#page = page.then((opened) => this.#attach(opened, preload));
    // Whoever loads the page is told; nobody may have asked yet.
    this.#page.catch(() => undefined);
  }

  on(event: Navigating | 'will-attach-webview', listener: (event: NavigationEvent) => void): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  send(channel: string, ...detail: unknown[]): void {
    this.#events.add([channel, ...detail]);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#mayOpen = handler;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    return (await this.#page).pdf(pdfOptions(options));
  }

  /** There is no printer: the paper is a PDF in the program's own folder. */
  print(options: Electron.WebContentsPrintOptions = {}, done?: PrintDone): void {
    const pageSize = options.pageSize ?? 'A4';
    const { printBackground = false } = options;
    this.printToPDF({ pageSize, printBackground, preferCSSPageSize: true })
      .then((pdf) => writeFile(join(app.getPath('userData'), 'printed.pdf'), pdf))
      .then(
        () => done?.(true, ''),
        (error: unknown) => done?.(false, String(error)),
      );
  }

  /** Loads a page for main. */
  async load(url: string): Promise<void> {
    const page = await this.#page;
    this.#loading = toPage(url);
    try {
      await page.goto(this.#loading);
    } finally {
      this.#loading = null;
    }
  }

  async #attach(page: Page, preload: string | undefined): Promise<Page> {
    await page.exposeBinding(bindingName, ({ frame }, message: Message) =>
      this.#hear(frame, message),
    );
    if (preload !== undefined) await page.addInitScript({ content: preloadScript(preload) });
    await settlePermissions(page, (name) => this.#session.grants(this, name));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#arrived(page, frame);
    });
    page.on('popup', (popup) => {
      this.#askToOpen(popup.url());
      void popup.close().catch(() => undefined); // closed by itself
    });
    page.on('download', (download) => {
      if (!this.#session.allowsDownload()) void download.cancel().catch(() => undefined); // already refused
    });
    await answerRequests(page, (request, frame) => this.#answer(request, frame));
    return page;
  }

  /** What the preload says. The frame is the one Chromium names, whatever the page claims. */
  async #hear(frame: PageFrame, message: Message): Promise<unknown> {
    switch (message.is) {
      case 'hello':
        this.#events.forget();
        return null;
      case 'next event':
        return this.#events.next();
      case 'open window':
        this.#askToOpen(toMain(message.url));
        return null;
      case 'invoke':
        // One text crosses ten times as fast as Playwright's own copy of thousands of facts.
        return JSON.stringify(
          await invoke(
            message.channel,
            { sender: this, senderFrame: describe(frame) },
            message.input,
          ),
        );
    }
  }

  /** What becomes of a request of this page; `frame` is the frame that is to navigate, if any. */
  async #answer({ url, method }: PageRequest, frame: PageFrame | null): Promise<Answer> {
    const asked = toMain(url);
    if (frame && url !== this.#loading && !this.#mayNavigate(asked, frame)) return 'aborted';
    if (!(await this.#session.allows(asked))) return 'blockedbyclient';
    return (await this.#session.answer(asked, method)) ?? 'blockedbyclient';
  }

  #mayNavigate(url: string, frame: PageFrame): boolean {
    const main = frame.parentFrame() === null;
    return (
      (!main || this.#ask('will-navigate', url)) && this.#ask('will-frame-navigate', url, main)
    );
  }

  #ask(event: Navigating, url: string, isMainFrame = true): boolean {
    const question = Object.assign(new Cancellable(), { url, isMainFrame });
    for (const listener of this.#listeners.get(event) ?? []) listener(question);
    return !question.defaultPrevented;
  }

  #askToOpen(url: string): void {
    const handled = this.#mayOpen({
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'no-referrer' },
    });
    if (handled.action === 'allow')
      throw new Error('The stand-in cannot open a second window for a page.');
  }

  /** `about:` and `blob:` pages make no request that could be refused: back from there at once. */
  #arrived(page: Page, frame: PageFrame): void {
    const url = toMain(frame.url());
    const before = this.#url;
    if (
      this.#loading !== null ||
      before === '' ||
      sameDocument(url, before) ||
      this.#ask('will-navigate', url)
    ) {
      this.#url = url;
      return;
    }
    this.#loading = toPage(before);
    page
      .goto(this.#loading)
      .finally(() => (this.#loading = null))
      .catch(() => undefined);
  }
}

function describe(frame: PageFrame): Frame {
  const parent = frame.parentFrame();
  return { url: toMain(frame.url()), parent: parent && describe(parent) };
}

function sameDocument(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}
