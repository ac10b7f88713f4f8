/**
 * Whether a letter, digit or sign alone acts (WCAG 2.1.4). Who speaks to the computer, or touches keys
 * by accident, switches that off; keys with Alt or Ctrl, F1, arrows, Enter and Esc go on acting.
 */
import type { Look } from '../../contract/people.ts';
import { isHeldBack } from './held-back.ts';

class SingleKeys {
  on = $state(true);

  constructor() {
    // Before every other listener, so that none of them has to ask.
    window.addEventListener(
      'keydown',
      (event) => {
        const focused = event.target instanceof Element ? event.target : null;
        if (!this.on && isHeldBack(event, focused)) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  set(chosen: Look['singleKeys']): void {
    this.on = chosen === 'on';
    document.documentElement.dataset['keys'] = chosen;
  }

  /** A key for `aria-keyshortcuts` or a title; nothing while it does not act. */
  named(key: string): string | undefined {
    return this.on ? key : undefined;
  }
}

export const singleKeys = new SingleKeys();
