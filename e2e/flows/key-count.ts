/** Typing that counts: every key that is pressed counts as one, so a chord counts as its keys. */
import type { Page } from '@playwright/test';

export class CountedKeys {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses a key or a chord, written as Playwright writes it: "Enter", "Alt+n". */
  async press(chord: string): Promise<void> {
    this.count += chord.split('+').length;
    await this.#page.keyboard.press(chord);
  }

  /** Presses one key after another. */
  async type(keys: string): Promise<void> {
    for (const key of keys) await this.press(key);
  }
}
