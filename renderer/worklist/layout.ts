/**
 * Where each lane and row of the worklist stands, in pixels from the top of the list: rows are of one
 * height, so that only those in sight need to be in the page. Pure.
 */

/** A lane as it is laid out: shut, it shows its heading only. */
export type LaneSize = { rows: number; shut: boolean };
/** Heights in pixels; `gap` is left between two lanes. */
export type Heights = { heading: number; row: number; gap: number };
/** The row with a form under it, which makes it taller by `more`. */
export type TallRow = { index: number; more: number } | null;

/** `first`: the place of the lane's first row among all rows that are shown. */
export type LaneBox = { top: number; height: number; first: number; rows: number };
export type Layout = {
  lanes: LaneBox[];
  height: number;
  rows: number;
  heights: Heights;
  tall: TallRow;
};

export function layOut(sizes: readonly LaneSize[], heights: Heights, tall: TallRow): Layout {
  const lanes: LaneBox[] = [];
  let top = 0;
  let first = 0;
  for (const { rows: all, shut } of sizes) {
    const rows = shut ? 0 : all;
    const holdsTall = tall !== null && tall.index >= first && tall.index < first + rows;
    const height = heights.heading + rows * heights.row + (holdsTall ? tall.more : 0);
    lanes.push({ top, height, first, rows });
    top += height + heights.gap;
    first += rows;
  }
  return { lanes, height: Math.max(0, top - heights.gap), rows: first, heights, tall };
}

/** The top of a row within its lane's list, below the heading. */
export function topInLane(layout: Layout, lane: LaneBox, index: number): number {
  const { heights, tall } = layout;
  const pushed = tall !== null && tall.index >= lane.first && tall.index < index ? tall.more : 0;
  return (index - lane.first) * heights.row + pushed;
}

/** Where a row begins and ends; null for a row that is not shown. */
export function placeOf(layout: Layout, index: number): { top: number; bottom: number } | null {
  const lane = layout.lanes.find(({ first, rows }) => index >= first && index < first + rows);
  if (!lane) return null;
  const top = lane.top + layout.heights.heading + topInLane(layout, lane, index);
  const more = layout.tall?.index === index ? layout.tall.more : 0;
  return { top, bottom: top + layout.heights.row + more };
}

/** The first row that begins at or below a height; null where there is none. */
export function rowAt(layout: Layout, height: number): number | null {
  for (const lane of layout.lanes) {
    if (lane.rows === 0 || lane.top + lane.height <= height) continue;
    const begin = lane.top + layout.heights.heading;
    const place = Math.max(0, Math.ceil((height - begin) / layout.heights.row));
    return lane.first + Math.min(place, lane.rows - 1);
  }
  return null;
}

/** How many rows beyond the edge of the view are kept in the page. */
const BEYOND = 6;

/** The rows of a lane to keep in the page, from the first up to and without the last. */
export function rowsInView(
  layout: Layout,
  lane: LaneBox,
  view: { top: number; height: number },
): { from: number; to: number } {
  const { heights, tall } = layout;
  const begin = lane.top + heights.heading;
  const from = Math.floor((view.top - begin - (tall?.more ?? 0)) / heights.row) - BEYOND;
  const to = Math.ceil((view.top + view.height - begin) / heights.row) + BEYOND;
  const within = (place: number) => Math.min(Math.max(place, 0), lane.rows);
  return { from: lane.first + within(from), to: lane.first + within(to) };
}
