/** One short line that says what was just done, for the eye and for screen readers. */
import { inWords } from './ask.svelte.ts';

const SHOWN_MS = 8000;
/** A line with a way back stays longer: it must be read, decided on and reached. */
const WITH_ACTION_MS = 15_000;
/** What is said while a screen is left, such as what became of its entries, is read on the next one. */
const WHILE_LEAVING_MS = 1000;

/** What may be done about the line. `run` resolves to the next line to say. */
export type SaidAction = { label: string; run: () => Promise<string> };

class Said {
  line = $state<string | null>(null);
  action = $state.raw<SaidAction | null>(null);
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** How long this line is shown; null = until it is closed. */
  #shownMs: number | null = null;
  #saidAt = 0;

  /** Shows the line for some seconds. */
  say(line: string, action: SaidAction | null = null): void {
    this.#show(line, action, action === null ? SHOWN_MS : WITH_ACTION_MS);
  }

  /** Shows a line that must not be missed until it is closed. */
  sayUntilClosed(line: string): void {
    this.#show(line, null, null);
  }

  /** While it is pointed at or holds the focus it stays. */
  hold(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  release(): void {
    this.hold();
    if (this.#shownMs !== null) this.#timer = setTimeout(() => this.clear(), this.#shownMs);
  }

  /** Another screen is shown: what was said of the one before goes; a way back stays for its time. */
  arrive(): void {
    const isOfBefore = performance.now() - this.#saidAt > WHILE_LEAVING_MS;
    if (isOfBefore && this.action === null && this.#shownMs !== null) this.clear();
  }

  /** The person leaves: nobody else takes back what they did. */
  leave(): void {
    if (this.action !== null) this.clear();
  }

  clear(): void {
    this.hold();
    this.line = null;
    this.action = null;
    this.#shownMs = null;
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

  #show(line: string, action: SaidAction | null, shownMs: number | null): void {
    this.line = line;
    this.action = action;
    this.#shownMs = shownMs;
    this.#saidAt = performance.now();
    this.release();
  }
}

export const said = new Said();
