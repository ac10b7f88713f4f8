/** One browser session: custom protocols, the request filter, permissions and downloads. */
import type { Session } from '../../main/electron.ts';
import { Cancellable } from './signals.ts';
import type { WebContents } from './web-contents.ts';

type ProtocolHandler = Parameters<Session['protocol']['handle']>[1];
type RequestListener = Parameters<Session['webRequest']['onBeforeRequest']>[0];
type PermissionRequest = Parameters<Session['setPermissionRequestHandler']>[0];

class StandinSession implements Session {
  #protocols = new Map<string, ProtocolHandler>();
  #request: RequestListener | null = null;
  #permissionCheck: (() => boolean) | null = null;
  #permissionRequest: PermissionRequest | null = null;
  #downloads: ((event: Cancellable) => void)[] = [];

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler) => {
      this.#protocols.set(scheme, handler);
    },
  };

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.#request = listener;
    },
  };

  setPermissionCheckHandler(handler: () => boolean): void {
    this.#permissionCheck = handler;
  }

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#permissionRequest = handler;
  }

  /** Chromium offers no device to a page without asking a person; nothing is left to decide. */
  setDevicePermissionHandler(): void {}

  on(_event: 'will-download', listener: (event: Cancellable) => void): this {
    this.#downloads.push(listener);
    return this;
  }

  /** Whether main lets a page make this request. */
  allows(url: string): Promise<boolean> {
    const listener = this.#request;
    if (!listener) return Promise.resolve(true);
    return new Promise((resolve) => {
      listener({ url }, ({ cancel }) => {
        resolve(cancel !== true);
      });
    });
  }

  /** Main's answer for a URL of a scheme it handles, or null. */
  async answer(url: string, method: string): Promise<Response | null> {
    const handler = this.#protocols.get(new URL(url).protocol.slice(0, -1));
    return handler ? handler(new Request(url, { method })) : null;
  }

  /** Whether main grants a permission; without handlers Electron grants everything. */
  async grants(contents: WebContents, permission: string): Promise<boolean> {
    if (this.#permissionCheck && !this.#permissionCheck()) return false;
    const handler = this.#permissionRequest;
    if (!handler) return true;
    return new Promise((resolve) => {
      handler(contents, permission, resolve);
    });
  }

  /** Whether main lets a download go on. Chromium itself keeps none, whatever the answer. */
  allowsDownload(): boolean {
    const event = new Cancellable();
    for (const listener of this.#downloads) listener(event);
    return !event.defaultPrevented;
  }
}

export type { StandinSession };

const sessions = new Map<string, StandinSession>();

export const session = {
  fromPartition(partition: string): StandinSession {
    const known = sessions.get(partition) ?? new StandinSession();
    sessions.set(partition, known);
    return known;
  },
};

/** The session a window was given. */
export function sessionOf(given: unknown): StandinSession {
  return given instanceof StandinSession ? given : session.fromPartition('');
}
