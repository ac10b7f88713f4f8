/** The lines and points of the time line, in the shapes that say what they mean. */
import type { ChartConfiguration } from 'chart.js';
import type { Day } from '../../clinical/day.ts';
import { faded, type Colours } from '../ui/colours.ts';
import type { Span } from './axis.ts';
import type { LabLane } from './laboratory.ts';
import type { PlotRow, SeriesColour } from './rows.ts';
import type { ScorePoint, ScoreTrack } from './scores.ts';

type Series = ChartConfiguration<'line'>['data']['datasets'];

const dashes: readonly number[][] = [[], [5, 3], [1.5, 3], [6, 2, 1, 2]];
/** The points are numbers in the order of their days: nothing is to be parsed or sorted. */
const readAsIs = { parsing: false, normalized: true } as const;
/** Room for half a point at the edges. */
const clip = { left: 0, top: 6, right: 6, bottom: 6 };
/** From so many points in the picture on, each is drawn smaller. */
const MANY = 60;
const CROWD = 120;

export function seriesOf(row: PlotRow, colours: Colours, span: Span): Series {
  if (row.is === 'scores')
    return row.tracks.map((track, place) => scoreSeries({ row, track, place }, colours, span));
  return row.is === 'lab' && row.open ? labSeries(row.id, row.lane, colours, span) : [];
}

function scoreSeries(
  { row, track, place }: { row: PlotRow & { is: 'scores' }; track: ScoreTrack; place: number },
  colours: Colours,
  span: Span,
): Series[number] {
  const { id, colour } = row;
  const points = drawnIn(track.points, span);
  const seen = points.length;
  const first = place === 0;
  const looks = points.map((point) => lookOf(point, track, colour));
  const small = seen > CROWD ? 1.75 : seen > MANY ? 2.25 : 3.5;
  return {
    label: track.label,
    yAxisID: id,
    ...readAsIs,
    data: points.map(({ number, value }) => ({ x: number, y: value })),
    borderColor: faded(colours[colour], first ? 0.85 : 0.45),
    borderWidth: first && seen <= CROWD ? 1.75 : 1,
    borderDash: dashes[place] ?? [],
    pointStyle: looks.map(({ shape }) => shape),
    pointRotation: looks.map(({ turned }) => turned),
    pointRadius: looks.map(({ size }) => (first ? small * size : small * 0.75)),
    pointBackgroundColor: looks.map(({ filled }) =>
      filled && first ? colours[colour] : colours.surface,
    ),
    pointBorderColor: colours[colour],
    pointBorderWidth: seen > CROWD ? 1 : 1.25,
    clip,
  };
}

type Look = {
  shape: 'circle' | 'rect' | 'triangle' | 'rectRot';
  turned: number;
  size: number;
  filled: boolean;
};

/**
 * Hollow: no meaningful change. A triangle points where the score went by as much as matters. A large
 * hollow diamond is a trial's baseline. Filled and round or square: nothing to compare with.
 */
function lookOf(point: ScorePoint, { higherIs }: ScoreTrack, colour: SeriesColour): Look {
  const plain = colour === 'pain' ? 'circle' : 'rect';
  const rose = (point.change?.is === 'better') === (higherIs === 'better');
  if (point.change && point.change.is !== 'no_change')
    return { shape: 'triangle', turned: rose ? 0 : 180, size: 1.5, filled: true };
  if (point.baselineOf.length > 0) return { shape: 'rectRot', turned: 0, size: 1.6, filled: false };
  return { shape: plain, turned: 0, size: 1, filled: point.change === null };
}

/** Reported eGFR stands apart from the one worked out here: hollow and without a line. */
function labSeries(id: string, lane: LabLane, colours: Colours, span: Span): Series {
  const { lab } = colours;
  const shared = { ...readAsIs, yAxisID: id, borderColor: lab, pointBorderColor: lab, clip };
  const points = drawnIn(lane.points, span);
  const at = (of: LabLane['points']) => of.map(({ number, value }) => ({ x: number, y: value }));
  const size = points.length > CROWD ? 1.5 : 2.75;
  return [
    {
      ...shared,
      data: at(points.filter(({ how }) => how !== 'reported')),
      borderWidth: 1.5,
      pointRadius: size,
      pointBackgroundColor: colours.lab,
    },
    {
      ...shared,
      data: at(points.filter(({ how }) => how === 'reported')),
      showLine: false,
      pointRadius: size,
      pointStyle: 'rectRot',
      pointBackgroundColor: colours.surface,
    },
  ];
}

/**
 * The points of a span, and one beyond each end for the line that leaves the picture. Chart.js works
 * out every point it is given, and a year of ten is a tenth of the work.
 */
function drawnIn<T extends { on: Day }>(points: readonly T[], { from, to }: Span): readonly T[] {
  const first = points.findIndex(({ on }) => on >= from);
  const last = points.findLastIndex(({ on }) => on <= to);
  const begin = first === -1 ? points.length : first;
  return points.slice(Math.max(0, begin - 1), last + 2);
}
