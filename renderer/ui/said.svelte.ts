/** One short line that says what was just done, for the eye and for screen readers. */
const SHOWN_MS = 8000;

class Said {
  line = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | null = null;

  say(line: string): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.line = line;
    this.#timer = setTimeout(() => (this.line = null), SHOWN_MS);
  }
}

export const said = new Said();
