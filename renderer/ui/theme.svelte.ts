/** Light, dark, or as the system says. Remembered on this PC; says nothing about any patient. */
const KEY = 'dorso.theme';
export type Theme = 'system' | 'light' | 'dark';
const order: readonly Theme[] = ['system', 'light', 'dark'];

function remembered(): Theme {
  const kept = localStorage.getItem(KEY);
  return order.find((theme) => theme === kept) ?? 'system';
}

class ThemeChoice {
  chosen = $state<Theme>(remembered());
  /** Counts changes, so that what is drawn on a canvas knows when to take its colours again. */
  changes = $state(0);

  constructor() {
    this.#apply();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.changes++);
  }

  next(): void {
    this.chosen = order[(order.indexOf(this.chosen) + 1) % order.length] ?? 'system';
    localStorage.setItem(KEY, this.chosen);
    this.#apply();
    this.changes++;
  }

  #apply(): void {
    if (this.chosen === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = this.chosen;
  }
}

export const theme = new ThemeChoice();
