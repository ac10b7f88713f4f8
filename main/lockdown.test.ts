import { describe, expect, it } from 'vitest';
import type { Contents, NavigationEvent, Session } from './electron.ts';
import { allowedOrigins, lockContents, lockSession } from './lockdown.ts';

type Filter = Parameters<Session['webRequest']['onBeforeRequest']>[0];

/** Whether a locked session lets a request go out. */
function requestGoes(url: string, devServer: string | null = null): boolean {
  let filter: Filter | undefined;
  const session: Session = {
    protocol: { handle: () => undefined },
    webRequest: { onBeforeRequest: (listener) => void (filter = listener) },
    setPermissionCheckHandler: () => undefined,
    setPermissionRequestHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    on: () => undefined,
  };
  lockSession(session, allowedOrigins(devServer));
  let cancelled: boolean | undefined;
  filter?.({ url }, ({ cancel }) => void (cancelled = cancel));
  return cancelled === false;
}

/** Whether locked contents let the page go there. */
function navigates(url: string): boolean {
  const listeners = new Map<string, (event: NavigationEvent) => void>();
  const contents: Contents = {
    id: 1,
    mainFrame: { url: 'app://dorso/', parent: null },
    on: (event: string, listener: (event: never) => void) =>
      void listeners.set(event, listener as (event: NavigationEvent) => void), // called with one below
    send: () => undefined,
    setWindowOpenHandler: () => undefined,
    printToPDF: () => Promise.reject(new Error('not printed here')),
  };
  lockContents(contents, allowedOrigins(null));
  let prevented = false;
  listeners.get('will-navigate')?.({
    url,
    defaultPrevented: false,
    preventDefault: () => (prevented = true),
  });
  return !prevented;
}

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
});
