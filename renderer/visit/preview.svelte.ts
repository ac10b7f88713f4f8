/** What saving the entries would change, asked of main once typing rests. Typing never waits for it. */
import type { DraftFact } from '../../clinical/facts.ts';
import type { VisitPreview } from '../../clinical/preview.ts';
import { inWords } from '../ui/ask.svelte.ts';

/** How long typing must rest before main is asked. */
const REST_MS = 250;

export class Preview {
  /** The last answer; kept while the next one is awaited, so that nothing flickers. */
  now = $state.raw<VisitPreview | null>(null);
  /** The answer does not yet count what was typed last. */
  looking = $state(false);
  failure = $state<string | null>(null);
  readonly #ask: (facts: DraftFact[]) => Promise<VisitPreview>;

  constructor(ask: (facts: DraftFact[]) => Promise<VisitPreview>) {
    this.#ask = ask;
  }

  /** Asks what these facts would change. Returns the way to stop. */
  look(facts: DraftFact[]): () => void {
    this.looking = facts.length > 0;
    if (facts.length === 0) {
      this.now = null;
      this.failure = null;
      return () => undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => void this.#show(facts, () => wanted), REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }

  async #show(facts: DraftFact[], wanted: () => boolean): Promise<void> {
    try {
      const preview = await this.#ask(facts);
      if (!wanted()) return;
      this.now = preview;
      this.failure = null;
    } catch (error) {
      if (!wanted()) return;
      this.now = null;
      this.failure = inWords(error);
    }
    this.looking = false;
  }
}
