/** Answering the prompts of an open patient, and taking the last answer back. */
import type { Prompt, PromptResponseFact } from '../../clinical/prompt.ts';
import { m } from '../../words/messages.js';
import { titleOf } from '../ui/subject-name.ts';
import { newestAnswer } from './answer-history.ts';
import type { Answer } from './answer.ts';
import { voidOf } from '../chart/entries.ts';
import type { OpenPatient } from './open-patient.svelte.ts';

export class Answering {
  readonly #open: OpenPatient;
  /** The answer just given, while it can be taken back with one key. */
  last = $state.raw<{ key: string; title: string; fact: PromptResponseFact } | null>(null);

  constructor(open: OpenPatient) {
    this.#open = open;
  }

  async give(prompt: Prompt, answer: Answer): Promise<void> {
    await this.#open.answer(prompt, answer);
    const fact = newestAnswer(this.#open.page?.facts ?? [], prompt.key);
    this.last = fact && { key: prompt.key, title: titleOf(prompt), fact };
  }

  /** The answer stays readable as taken back; gives the key of its prompt. */
  async takeBack(): Promise<string | null> {
    if (!this.last) return null;
    const { key, fact } = this.last;
    await this.#open.record([voidOf(fact, m.prompts_taken_back_reason())]);
    this.last = null;
    return key;
  }
}
