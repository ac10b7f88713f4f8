/** A table from its choice over its preview to the record. */
import type { TableReport } from '../../contract/exchange.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';

export class TableImport {
  report = $state<TableReport | null>(null);
  /** By column: what a person says it means; absent = as Dorso read it. */
  meanings = $state<Record<string, string>>({});
  failure = $state<string | null>(null);
  busy = $state(false);

  async choose(): Promise<void> {
    await this.#work(async () => {
      const report = await ask('chooseTable', {});
      if (report === null) return;
      this.report = report;
      this.meanings = {};
    });
  }

  /** Another meaning of a column; the preview follows. `null` = as Dorso reads it. */
  async mean(column: string, meaning: string | null): Promise<void> {
    const others = Object.entries(this.meanings).filter(([one]) => one !== column);
    this.meanings = Object.fromEntries(meaning === null ? others : [...others, [column, meaning]]);
    await this.#work(async () => {
      this.report = await ask('previewTable', { mapping: this.#mapping() });
    });
  }

  async record(): Promise<void> {
    await this.#work(async () => {
      this.report = await ask('importTable', { mapping: this.#mapping() });
    });
  }

  #mapping(): string {
    return Object.entries(this.meanings)
      .map(([column, meaning]) => `${column}=${meaning}`)
      .join('; ');
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.busy = false;
    }
  }
}
