/** Tells the window what it did not ask for. */
import { eventChannel } from '../contract/channels.ts';
import type { EventName, Events as Details } from '../contract/events.ts';
import type { Window } from './electron.ts';

/** The window's events, typed by the contract. */
export class Events {
  readonly #window: () => Window | null;

  constructor(window: () => Window | null) {
    this.#window = window;
  }

  /** Sends an event; lost without harm when there is no window to hear it. */
  tell<E extends EventName>(name: E, detail: Details[E]): void {
    const window = this.#window();
    if (window && !window.isDestroyed()) window.webContents.send(eventChannel(name), detail);
  }
}
