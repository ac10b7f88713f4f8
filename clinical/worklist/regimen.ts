/** What a patient takes against the pain, short enough for a row. */
import type { Chart } from '../chart.ts';
import { findMedicine } from '../formulary/index.ts';

/** `amount` a day in the medicine's own unit; null = taken, dose not known. */
export type RegimenPart = { medicine: string; amount: number | null };

/** The medicines against pain that are taken on the chart's day, longest taken first. */
export function painRegimen(chart: Chart): RegimenPart[] {
  return chart
    .active()
    .filter(({ medicine }) => treatsPain(medicine))
    .sort((a, b) => a.episode.start.number - b.episode.start.number)
    .map(({ medicine, amount }) => ({ medicine, amount }));
}

/** True for a medicine with an entry of its own that is not merely taken beside the treatment. */
export function treatsPain(medicine: string): boolean {
  const known = findMedicine(medicine);
  return known?.entry === 'own' && known.role !== null && known.role !== 'comedication';
}
