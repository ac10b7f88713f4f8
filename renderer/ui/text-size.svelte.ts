/** How large the window's text is; every length of the tokens follows it. */
import type { Look } from '../../contract/people.ts';
import { theme } from './theme.svelte.ts';

export type TextSize = Look['textSize'];

class TextSizeInForce {
  chosen = $state<TextSize>('normal');

  set(next: TextSize): void {
    if (next === this.chosen) return;
    this.chosen = next;
    if (next === 'normal') delete document.documentElement.dataset['text'];
    else document.documentElement.dataset['text'] = next;
    // What is drawn on a canvas takes its font anew.
    theme.changes++;
  }
}

export const textSize = new TextSizeInForce();
