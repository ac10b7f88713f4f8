/** The least a program on the stand-in can be: one window with one page that says a word. */
import { app, BrowserWindow, session } from '../../e2e/standin/electron.ts';

const browserSession = session.fromPartition('empty');
browserSession.protocol.handle('app', () =>
  Promise.resolve(
    new Response('<!doctype html><title>Empty</title><p>Empty</p>', {
      headers: { 'Content-Type': 'text/html' },
    }),
  ),
);

process.on('SIGTERM', () => {
  app.quit();
});
app.on('window-all-closed', () => {
  app.quit();
});
await app.whenReady();
const page = new BrowserWindow({ webPreferences: { session: browserSession as never } });
await page.loadURL('app://dorso/index.html');
