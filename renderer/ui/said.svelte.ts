/** One short line that says what was just done, for the eye and for screen readers. */
import { inWords } from './ask.svelte.ts';

const SHOWN_MS = 8000;
/** A line with a way back stays longer: it must be read, decided on and reached. */
const WITH_ACTION_MS = 15_000;

/** What may be done about the line. `run` resolves to the next line to say. */
export type SaidAction = { label: string; run: () => Promise<string> };

class Said {
  line = $state<string | null>(null);
  action = $state.raw<SaidAction | null>(null);
  #timer: ReturnType<typeof setTimeout> | null = null;

  say(line: string, action: SaidAction | null = null): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.line = line;
    this.action = action;
    const shown = action === null ? SHOWN_MS : WITH_ACTION_MS;
    this.#timer = setTimeout(() => this.clear(), shown);
  }

  clear(): void {
    this.line = null;
    this.action = null;
  }

  /** Does what the line offers, once. */
  async act(): Promise<void> {
    const { action } = this;
    this.action = null;
    if (!action) return;
    try {
      this.say(await action.run());
    } catch (error) {
      this.say(inWords(error));
    }
  }
}

export const said = new Said();
