/**
 * The bridge between the window and main: one function per command, and a way to listen. Nothing of
 * Electron itself is handed over (Electron security checklist 20).
 */
import { commandChannel, commandNames, eventChannel, eventNames } from '../contract/channels.ts';
import { host } from './electron-in-preload.ts';

const { contextBridge, ipcRenderer } = host;

const ask = (name: string): [string, (input: unknown) => Promise<unknown>] => [
  name,
  (input) => ipcRenderer.invoke(commandChannel(name), input),
];

function on(event: string, listener: (detail: unknown) => void): () => void {
  if (!eventNames.some((name) => name === event)) throw new Error(`Dorso has no event "${event}".`);
  const receive = (_event: unknown, detail: unknown) => listener(detail);
  ipcRenderer.on(eventChannel(event), receive);
  return () => void ipcRenderer.removeListener(eventChannel(event), receive);
}

contextBridge.exposeInMainWorld('dorso', { ...Object.fromEntries(commandNames.map(ask)), on });

/** Keys and pointer say that somebody is there, at most twice a minute; what was typed is not looked at. */
const TELL_EVERY_MS = 30_000;
let toldAt = -TELL_EVERY_MS;
for (const input of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const) {
  window.addEventListener(
    input,
    () => {
      const now = performance.now();
      if (now - toldAt < TELL_EVERY_MS) return;
      toldAt = now;
      void ipcRenderer.invoke(commandChannel('stillHere'), {});
    },
    { capture: true, passive: true },
  );
}
