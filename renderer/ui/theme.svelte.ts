/** Light, dark, or as the system says; the choice is main's to keep (`session.changeLook`). */
import type { Look } from '../../contract/people.ts';

export type Theme = Look['theme'];

class ThemeInForce {
  chosen = $state<Theme>('system');
  /** Counts changes, so that what is drawn on a canvas knows when to take its colours again. */
  changes = $state(0);

  constructor() {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.changes++);
  }

  set(next: Theme): void {
    if (next === this.chosen) return;
    this.chosen = next;
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    this.changes++;
  }
}

export const theme = new ThemeInForce();
