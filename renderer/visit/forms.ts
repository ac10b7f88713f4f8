/** The instruments of the visit form, in the order in which they are offered. */
import type { Chart } from '../../clinical/chart.ts';
import { instrument } from '../../clinical/instruments/index.ts';
import type { Due } from './due.ts';
import { formIds, moreFormIds } from './entry.ts';

/** `open`: its items are on the form; else they are one key away. `asLast`: asked last time too. */
export type OfferedForm = { id: string; open: boolean; asLast: boolean };

/** Asked last time with more items than this, an instrument is offered on top but stays folded. */
const FEW_ITEMS = 4;

/**
 * The PEG first, so that a routine visit is typed the same way every time; then what is due, then what
 * was chosen, then what was asked last time, then the usual ones.
 */
export function offeredForms(
  chart: Chart,
  due: readonly Due[],
  chosen: readonly string[],
): OfferedForm[] {
  const last = lastForms(chart);
  const asked = [...due.flatMap(({ form }) => form ?? []), ...chosen];
  return [...new Set(['peg', ...byLength(asked), ...last, ...formIds])].map((id) => ({
    id,
    open: asked.includes(id) || id === 'peg' || (last.includes(id) && isShort(id)),
    asLast: last.includes(id),
  }));
}

/** The instruments of the last day on which any was answered, the shortest first. */
export function lastForms(chart: Chart): string[] {
  const answered = [...formIds, ...moreFormIds].flatMap((id) => {
    const last = chart.scores(instrument(id).stores[0].id).at(-1);
    return last ? [{ id, on: last.on }] : [];
  });
  const day = answered
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return byLength(answered.filter(({ on }) => on === day).map(({ id }) => id));
}

function byLength(ids: readonly string[]): string[] {
  return ids.toSorted((a, b) => instrument(a).items.length - instrument(b).items.length);
}

const isShort = (id: string): boolean => instrument(id).items.length <= FEW_ITEMS;
