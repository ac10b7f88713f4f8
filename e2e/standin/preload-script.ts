/**
 * The preload as a script that runs before the page. It is main's own preload file, given a
 * `require('electron')` with the two things a sandboxed preload may use. Page and preload share one
 * JavaScript world here; Electron keeps them apart.
 */
import { readFileSync } from 'node:fs';
import type { PreloadHost } from '../../main/electron-in-preload.ts';

type Listener = Parameters<PreloadHost['ipcRenderer']['on']>[1];

/** The binding through which the page's side talks to this process; the page never sees it. */
export const bindingName = '__dorsoStandin';

/** What the page's side may say. */
export type Message =
  | { is: 'hello' }
  | { is: 'invoke'; channel: string; input: unknown }
  | { is: 'next event' }
  | { is: 'open window'; url: string };

/** The script to run in front of every document of a window. */
export function preloadScript(preloadFile: string): string {
  const preload = readFileSync(preloadFile, 'utf8');
  return `(() => {
    const call = globalThis[${JSON.stringify(bindingName)}];
    delete globalThis[${JSON.stringify(bindingName)}];
    if (window.top !== window || !call) return;
    (${bridge.toString()})(call, (require) => {
      const module = { exports: {} };
      ((exports, module) => {${preload}\n})(module.exports, module);
    });
  })();`;
}

/** Runs in the page, by its source text: it must not use anything from outside itself. */
function bridge(
  call: (message: Message) => Promise<unknown>,
  runPreload: (require: (name: string) => unknown) => void,
): void {
  const listeners = new Map<string, Set<Listener>>();

  const ipcRenderer = {
    invoke: async (channel: string, input: unknown) => {
      const reply = await call({ is: 'invoke', channel, input });
      return JSON.parse(reply as string) as unknown; // as web-contents.ts wrote it
    },
    on(channel: string, listener: Listener) {
      const all = listeners.get(channel) ?? new Set();
      listeners.set(channel, all.add(listener));
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      const value = Object.freeze({ ...api });
      Object.defineProperty(globalThis, name, { value, enumerable: true });
    },
  };

  // Electron's answer to a refused window.open is null, before the page goes on.
  window.open = (url?: string | URL) => {
    void call({ is: 'open window', url: new URL(url ?? 'about:blank', location.href).href });
    return null;
  };

  // Events are fetched, one at a time: the page has no function that others could call.
  const receive = async (): Promise<never> => {
    await call({ is: 'hello' });
    for (;;) {
      const [channel, detail] = (await call({ is: 'next event' })) as [string, unknown];
      for (const listener of listeners.get(channel) ?? []) listener({}, detail);
    }
  };
  receive().catch(() => undefined); // The window is closing.

  runPreload((name) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer } satisfies PreloadHost;
  });
}
