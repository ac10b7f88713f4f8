/** A filter in words. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { m } from '../../words/messages.js';
import type { Filter } from './filter.ts';
import { mechanismWords } from './row-words.ts';

/** "Mine + Overdue + Pregabalin": every condition that is set. */
export function filterInWords(filter: Filter): string {
  const { mine, overdue, opened, medicine, mechanism } = filter;
  return [
    ...(mine ? [m.worklist_filter_mine()] : []),
    ...(overdue ? [m.worklist_filter_overdue()] : []),
    ...(opened ? [m.worklist_filter_opened()] : []),
    ...(medicine === null ? [] : [findMedicine(medicine)?.name ?? medicine]),
    ...(mechanism === null ? [] : [mechanismWords()[mechanism]]),
  ].join(' + ');
}
