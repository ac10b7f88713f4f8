/** What our pages live in, whoever opens them: locked down before the first of them is loaded. */
import { join } from 'node:path';
import { appOrigin, appProtocol, appScheme } from './app-protocol.ts';
import { app, session } from './electron.ts';
import { allowedOrigins, lockContents, lockSession } from './lockdown.ts';
import { developmentBuild, type PageOptions } from './window.ts';

export type OurPages = { options: PageOptions; isOurs: (url: string) => boolean };

/** Waits for the host, and locks its one session and all contents ever made. */
export async function ourPages(devServer: string | null): Promise<OurPages> {
  const origins = allowedOrigins(devServer);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, origins);
  });
  await app.whenReady();

  // In memory only: nothing of a patient is cached on disk by the browser engine.
  const browserSession = session.fromPartition('dorso', { cache: false });
  lockSession(browserSession, origins);
  browserSession.protocol.handle(appScheme, appProtocol(join(import.meta.dirname, '../renderer')));
  return {
    options: {
      session: browserSession,
      url: devServer ?? `${appOrigin}/index.html`,
      developing: developmentBuild,
    },
    isOurs: (url) => origins.some((origin) => url.startsWith(`${origin}/`)),
  };
}
