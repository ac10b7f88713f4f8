/** The rows of the time line from top to bottom: score plots, then one lane a medicine. */
import type { Day } from '../../clinical/day.ts';
import type { AdverseMark, MedicineLane, ScoreTrack, Timeline } from './model.ts';

export type PlotRow =
  | { is: 'scores'; id: string; height: number; colour: SeriesColour; tracks: ScoreTrack[] }
  | { is: 'lane'; id: string; height: number; lane: MedicineLane }
  | { is: 'adverse'; id: string; height: number; marks: AdverseMark[] };

export type SeriesColour = 'pain' | 'function';

/** Heights in CSS pixels; the time axis takes {@link AXIS_HEIGHT} below the last row. */
const heights = { pain: 150, function: 126, lane: 42, unknownLane: 34, adverse: 30 } as const;
export const AXIS_HEIGHT = 26;
/** Room left of the plots for the rows' names and scales. */
export const GUTTER = 150;
/** Room right of the plots for the names of the bands. */
export const BAND_NAMES = 86;

/** The lanes with anything to show from a day on. */
export function lanesSince(line: Timeline, from: Day): MedicineLane[] {
  return line.lanes.filter(
    ({ runs, adverse }) =>
      runs.some(({ to }) => to === null || to >= from) || adverse.some(({ on }) => on >= from),
  );
}

/** The rows to draw. `functionId` names the function instrument shown; null = the preferred. The score plots are drawn `stretch` times as high where there is room. */
export function rowsOf(
  lanes: readonly MedicineLane[],
  line: Timeline,
  functionId: string | null,
  stretch = 1,
): PlotRow[] {
  const shown = line.functions.find(({ id }) => id === functionId) ?? line.functions[0];
  const rows: PlotRow[] = [];
  if (line.pain.length > 0) {
    rows.push({
      is: 'scores',
      id: 'pain',
      height: heights.pain * stretch,
      colour: 'pain',
      tracks: line.pain,
    });
  }
  if (shown) {
    const height = heights.function * stretch;
    rows.push({ is: 'scores', id: 'function', height, colour: 'function', tracks: [shown] });
  }
  for (const lane of lanes) {
    rows.push({
      is: 'lane',
      id: lane.medicine,
      height: lane.highest === null ? heights.unknownLane : heights.lane,
      lane,
    });
  }
  if (line.unassigned.length > 0) {
    rows.push({ is: 'adverse', id: 'unassigned', height: heights.adverse, marks: line.unassigned });
  }
  return rows;
}

export function heightOf(rows: readonly PlotRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, AXIS_HEIGHT);
}
