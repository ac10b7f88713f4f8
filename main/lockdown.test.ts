import { describe, expect, it } from 'vitest';
import type { Contents, NavigationEvent, Session } from './electron.ts';
import { allowedOrigins, lockContents, lockSession } from './lockdown.ts';

type Filter = Parameters<Session['webRequest']['onBeforeRequest']>[0];

type Cancellable = Pick<NavigationEvent, 'defaultPrevented' | 'preventDefault'>;

const sessionWith = (keep: (filter: Filter) => void): Session => ({
  protocol: { handle: () => undefined },
  webRequest: { onBeforeRequest: keep },
  setPermissionCheckHandler: () => undefined,
  setPermissionRequestHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
  on: () => undefined,
});

const pageOf = (listeners: Map<string, (event: NavigationEvent) => void>): Contents => ({
  id: 1,
  on: (event: string, listener: (event: never) => void) =>
    void listeners.set(event, listener as (event: NavigationEvent) => void), // called with one below
  send: () => undefined,
  setWindowOpenHandler: () => undefined,
  print: () => undefined,
  printToPDF: () => Promise.reject(new Error('not printed here')),
});

/** Whether a locked session lets a request go out. */
function requestGoes(url: string, devServer: string | null = null): boolean {
  let filter: Filter | undefined;
  lockSession(
    sessionWith((listener) => (filter = listener)),
    allowedOrigins(devServer),
  );
  let cancelled: boolean | undefined;
  filter?.({ url }, ({ cancel }) => void (cancelled = cancel));
  return cancelled === false;
}

/** Whether locked contents let an event about this address take its course. */
function survives(event: string, url: string, isMainFrame = true): boolean {
  const listeners = new Map<string, (event: NavigationEvent) => void>();
  lockContents(pageOf(listeners), allowedOrigins(null));
  let prevented = false;
  listeners.get(event)?.({
    url,
    isMainFrame,
    defaultPrevented: false,
    preventDefault: () => (prevented = true),
  });
  return !prevented;
}
const navigates = (url: string) => survives('will-navigate', url);

const elsewhere = [
  'https://example.org/',
  'http://localhost:5173/',
  'ws://example.org/',
  'file:///etc/passwd',
  'app://elsewhere/',
  'app://dorso.example.org/',
  'chrome://gpu',
  'blob:https://example.org/1',
];

describe('the lockdown', () => {
  it.each(elsewhere)('no request goes to %s', (url) => {
    expect(requestGoes(url)).toBe(false);
  });

  it.each([...elsewhere, 'about:blank', 'data:text/html,x', 'javascript:1'])(
    'the window does not go to %s',
    (url) => {
      expect(navigates(url)).toBe(false);
    },
  );

  it('the window’s own files and a reload of its page are allowed', () => {
    expect(requestGoes('app://dorso/assets/a.js')).toBe(true);
    expect(navigates('app://dorso/index.html')).toBe(true);
  });

  it('while developing, the dev server and its socket are allowed, and nothing else', () => {
    expect(requestGoes('http://localhost:5173/main.ts', 'http://localhost:5173')).toBe(true);
    expect(requestGoes('ws://localhost:5173/', 'http://localhost:5173')).toBe(true);
    expect(requestGoes('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
  });

  it('no permission, device or download is granted', () => {
    const decisions: boolean[] = [];
    let download: ((event: Cancellable) => void) | undefined;
    const nobody = pageOf(new Map());
    lockSession(
      {
        ...sessionWith(() => undefined),
        setPermissionCheckHandler: (check) => void decisions.push(check()),
        setPermissionRequestHandler: (request) => {
          request(nobody, 'media', (granted) => void decisions.push(granted));
        },
        on: (_event, listener) => void (download = listener),
      },
      allowedOrigins(null),
    );
    let prevented = false;
    download?.({ defaultPrevented: false, preventDefault: () => (prevented = true) });
    expect(decisions).toEqual([false, false]);
    expect(prevented).toBe(true);
  });

  it.each(['will-redirect', 'will-attach-webview', 'will-frame-navigate'])(
    '%s is refused',
    (event) => {
      expect(survives(event, 'https://example.org/')).toBe(false);
    },
  );

  it('no frame is filled but by the preview of a printed page', () => {
    expect(survives('will-frame-navigate', 'app://dorso/index.html')).toBe(true);
    expect(survives('will-frame-navigate', 'app://dorso/index.html', false)).toBe(false);
    expect(survives('will-frame-navigate', 'app://dorso/index.html?preview', false)).toBe(true);
    expect(survives('will-frame-navigate', 'https://example.org/?preview', false)).toBe(false);
  });

  it('no window is opened, not even for our own page', () => {
    let answer: unknown;
    const contents = pageOf(new Map());
    contents.setWindowOpenHandler = (handler) => {
      answer = handler({
        url: 'app://dorso/index.html',
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'default' },
      });
    };
    lockContents(contents, allowedOrigins(null));
    expect(answer).toEqual({ action: 'deny' });
  });
});
