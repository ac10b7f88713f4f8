/** Short names of scores and bands, for places where a column or a row is narrow. */
import { storedScore } from '../../clinical/instruments/index.ts';

/**
 * "NRS average" for "Pain NRS, average", "NRS promedio" for "NRS de dolor, promedio": the row or
 * column already says that it is pain.
 */
export function shortScoreName(id: string): string {
  return storedScore(id).label.replace(/^(Pain NRS|NRS de dolor), /, 'NRS ');
}

/** A band without its remark in brackets, which the table and the instrument keep. */
export function shortBand(band: string): string {
  return band.replace(/ \(.*\)$/, '');
}
