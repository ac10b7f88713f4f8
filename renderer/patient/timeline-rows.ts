/** The rows of the time line from top to bottom: score plots, then one lane a medicine. */
import type { AdverseMark, MedicineLane, ScoreTrack, Timeline } from './timeline-model.ts';

export type PlotRow =
  | { is: 'scores'; id: string; height: number; colour: SeriesColour; tracks: ScoreTrack[] }
  | { is: 'lane'; id: string; height: number; lane: MedicineLane }
  | { is: 'adverse'; id: string; height: number; marks: AdverseMark[] };

export type SeriesColour = 'pain' | 'function';

/** Heights in CSS pixels; the time axis takes {@link AXIS_HEIGHT} below the last row. */
const heights = { pain: 158, function: 132, lane: 40, adverse: 30 } as const;
export const AXIS_HEIGHT = 26;
/** Room left of the plots for the rows' names and scales. */
export const GUTTER = 150;

/**
 * The rows to draw. `functionId` names the function instrument shown; `most` lanes are drawn, the
 * rest are folded away.
 */
export function rowsOf(line: Timeline, functionId: string | null, most: number): PlotRow[] {
  const shown = line.functions.find(({ id }) => id === functionId) ?? line.functions[0];
  const rows: PlotRow[] = [];
  if (line.pain.length > 0) {
    rows.push({ is: 'scores', id: 'pain', height: heights.pain, colour: 'pain', tracks: line.pain });
  }
  if (shown) {
    const { function: height } = heights;
    rows.push({ is: 'scores', id: 'function', height, colour: 'function', tracks: [shown] });
  }
  for (const lane of line.lanes.slice(0, most)) {
    rows.push({ is: 'lane', id: lane.medicine, height: heights.lane, lane });
  }
  if (line.unassigned.length > 0) {
    rows.push({ is: 'adverse', id: 'unassigned', height: heights.adverse, marks: line.unassigned });
  }
  return rows;
}

export function heightOf(rows: readonly PlotRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, AXIS_HEIGHT);
}
