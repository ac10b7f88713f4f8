/** The lanes of the worklist: patients by the urgency of their strongest prompt. */
import type { WorklistRow } from '../../clinical/worklist.ts';
import { lanes as urgencyLanes, type Lane } from '../ui/urgency-words.ts';

/** `unchecked`: the rules were not asked yet, so that nobody knows where the patient belongs. */
export type WorklistLane = Lane | 'unchecked';
export type LaneOfRows = { lane: WorklistLane; rows: WorklistRow[] };

const lanes: readonly WorklistLane[] = [...urgencyLanes, 'unchecked'];

export function laneOfRow(row: WorklistRow): WorklistLane {
  return row.checked ? (row.top?.urgency ?? 'none') : 'unchecked';
}

/** The lanes in order, each with its rows in the order given; empty ones left out. */
export function intoLanes(rows: readonly WorklistRow[]): LaneOfRows[] {
  const byLane = Map.groupBy(rows, laneOfRow);
  return lanes.flatMap((lane) => {
    const inLane = byLane.get(lane);
    return inLane ? [{ lane, rows: inLane }] : [];
  });
}
