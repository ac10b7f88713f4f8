/** Medicines to choose from in one sentence, each with its start and what to watch. */
import { choice } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import type { Offer } from '../prompt.ts';
import { nameWithin } from './wording.ts';

/**
 * "one of: pregabalin (from 25 mg/day, stopped 2025-10-03: side effect) or gabapentin (from 100
 * mg/day). For each: CrCl 27 mL/min." Cautions that hold for every medicine are said once. A single
 * medicine stands without "one of".
 */
export function oneOf(offers: readonly Offer[]): string {
  const [first, ...others] = offers;
  const shared =
    others.length === 0
      ? []
      : (first?.cautions ?? []).filter((text) =>
          others.every(({ cautions }) => cautions.includes(text)),
        );
  const each = offers.map(({ medicine, from, cautions }) => {
    const own = cautions.filter((text) => !shared.includes(text));
    return `${nameWithin(medicine)} (${[from, ...own].join(', ')})`;
  });
  const watch = shared.length > 0 ? say` For each: ${shared.join(', ')}.` : '';
  return `${others.length > 0 ? say`one of: ` : ''}${choice(each)}.${watch}`;
}
