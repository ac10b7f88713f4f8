/** The part of Electron that the preload uses; the Chromium stand-in is held to the same types. */
import { contextBridge, ipcRenderer } from 'electron';

type Listener = (event: unknown, ...detail: unknown[]) => void;

export type PreloadHost = {
  contextBridge: { exposeInMainWorld(name: string, api: object): void };
  ipcRenderer: {
    invoke(channel: string, input: unknown): Promise<unknown>;
    on(channel: string, listener: Listener): unknown;
    removeListener(channel: string, listener: Listener): unknown;
  };
};

export const host: PreloadHost = { contextBridge, ipcRenderer };
