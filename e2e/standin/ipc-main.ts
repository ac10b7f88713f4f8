/** Answers what a window asks; the listeners are main's own. */
import type { InvokeEvent, IpcMain } from '../../main/electron.ts';

type Listener = Parameters<IpcMain['handle']>[1];

const listeners = new Map<string, Listener>();

export const ipcMain = {
  handle(channel, answer) {
    if (listeners.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, answer);
  },
} satisfies IpcMain;

/** Brings a window's question to main. */
export async function invoke(
  channel: string,
  event: InvokeEvent,
  input: unknown,
): Promise<unknown> {
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  return listener(event, input);
}
