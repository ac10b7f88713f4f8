/**
 * What the window must never do, refused in one place. Numbers are those of Electron's security
 * checklist (electronjs.org/docs/latest/tutorial/security).
 */
import { appOrigin } from './app-protocol.ts';
import type { Contents, Session } from './electron.ts';

/** The origins the window may load from: ours, and the dev server's while developing. */
export type AllowedOrigins = readonly string[];

/** Checklist 5 (permission requests) and the rule that nothing leaves the machine. */
export function lockSession(session: Session, allowed: AllowedOrigins): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayRequest(details.url, allowed) });
  });
}

/** Checklist 12 (webviews), 13 (navigation) and 14 (new windows), for every page ever made. */
export function lockContents(contents: Contents, allowed: AllowedOrigins): void {
  contents.on('will-navigate', (details) => {
    if (!mayStay(details.url, allowed)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    // The one frame of ours is the page that is to be printed, shown before it is saved.
    const isOurs = details.isMainFrame || new URL(details.url).search === '?preview';
    if (!isOurs || !mayStay(details.url, allowed)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function mayRequest(url: string, allowed: AllowedOrigins): boolean {
  const scheme = new URL(url).protocol;
  // data: is an image inside our own style sheet; devtools: is offered by Electron in dev only.
  return scheme === 'data:' || scheme === 'devtools:' || mayStay(url, allowed);
}

/** A reload of our own page is a navigation too; everything else is refused. */
function mayStay(url: string, allowed: AllowedOrigins): boolean {
  const { protocol, host } = new URL(url);
  return allowed.includes(`${protocol}//${host}`);
}

/** In development the page comes from Vite's server, which also speaks over a web socket. */
export function allowedOrigins(devServer: string | null): AllowedOrigins {
  if (devServer === null) return [appOrigin];
  const { host } = new URL(devServer);
  return [appOrigin, `http://${host}`, `ws://${host}`];
}
