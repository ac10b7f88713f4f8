/** The rows of the time line from top to bottom: score plots, medicines, effects, care, laboratory. */
import type { Day } from '../../clinical/day.ts';
import type { CareMark } from './care.ts';
import type { LabLane } from './laboratory.ts';
import type { AdverseMark, MedicineLane, Timeline } from './model.ts';
import type { ScoreTrack } from './scores.ts';

export type PlotRow = { id: string; height: number } & (
  | { is: 'scores'; colour: SeriesColour; tracks: ScoreTrack[] }
  | { is: 'lane'; lane: MedicineLane }
  | { is: 'adverse'; marks: AdverseMark[] }
  | { is: 'care'; marks: CareMark[] }
  | { is: 'lab'; lane: LabLane; open: boolean }
);

export type SeriesColour = 'pain' | 'function';

/** What of the time line is shown, as the reader chose. */
export type Choice = {
  /** The function instrument; null = the preferred. */
  functionId: string | null;
  /** How many medicines at most. */
  most: number;
  /** The laboratory lanes that are unfolded, by id. */
  unfolded: ReadonlySet<string>;
  /** The score plots are drawn this many times as high where there is room. */
  stretch: number;
};

/** Heights in CSS pixels; the time axis takes {@link AXIS_HEIGHT} above the first row. */
const heights = {
  pain: 150,
  function: 122,
  lane: 44,
  unknownLane: 34,
  marks: 30,
  lab: 70,
  foldedLab: 24,
} as const;
export const AXIS_HEIGHT = 26;
/** Room below the last row for the word "today". */
export const FOOT = 16;
/** Room left of the plots for the rows' names and scales. */
export const GUTTER = 158;
/** Room right of the plots for the names of the bands. */
export const BAND_NAMES = 86;

/** The lanes with anything to show from a day on. */
export function lanesSince(line: Timeline, from: Day): MedicineLane[] {
  return line.lanes.filter(
    ({ runs, adverse, plan }) =>
      runs.some(({ to }) => to === null || to >= from) ||
      adverse.some(({ on }) => on >= from) ||
      plan.some(({ on, to }) => on >= from || to === null || to >= from),
  );
}

/** The function instrument drawn: the one chosen, else the preferred; PEG only where pain lacks it. */
export function shownFunction(line: Timeline, functionId: string | null): ScoreTrack | undefined {
  return (
    line.functions.find(({ id }) => id === functionId) ??
    line.functions.find(({ id }) => !line.pain.some((track) => track.id === id))
  );
}

/** The rows to draw. */
export function rowsOf(
  lanes: readonly MedicineLane[],
  line: Timeline,
  { functionId, most, unfolded, stretch }: Choice,
): PlotRow[] {
  const rows: PlotRow[] = [];
  const { pain, unassigned, care, labs } = line;
  if (pain.length > 0) {
    const height = heights.pain * stretch;
    rows.push({ is: 'scores', id: 'pain', height, colour: 'pain', tracks: pain });
  }
  const shown = shownFunction(line, functionId);
  if (shown) {
    const height = heights.function * stretch;
    rows.push({ is: 'scores', id: 'function', height, colour: 'function', tracks: [shown] });
  }
  for (const lane of lanes.slice(0, most)) {
    const height = lane.highest === null ? heights.unknownLane : heights.lane;
    rows.push({ is: 'lane', id: `medicine ${lane.medicine}`, height, lane });
  }
  if (unassigned.length > 0)
    rows.push({ is: 'adverse', id: 'unassigned', height: heights.marks, marks: unassigned });
  if (care.length > 0) rows.push({ is: 'care', id: 'care', height: heights.marks, marks: care });
  for (const lane of labs) {
    const open = unfolded.has(lane.id);
    const height = open ? heights.lab : heights.foldedLab;
    rows.push({ is: 'lab', id: `lab ${lane.id}`, height, lane, open });
  }
  return rows;
}

export function heightOf(rows: readonly PlotRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, AXIS_HEIGHT + FOOT);
}
