/** How pain or function went lately, and whether the change matters to the patient. */
import { isKind } from '../facts.ts';
import type { Entry } from '../chart/series.ts';
import type { Day } from '../day.ts';
import { changeOf, instrument } from '../instruments/index.ts';
import type { Setting } from '../measures/finding.ts';
import { episodeBaseline, trialBaseline } from '../measures/response.ts';
import { treatsPain } from './regimen.ts';

export type ScorePoint = { on: Day; value: number };
export type Direction = 'improved' | 'worse' | 'unchanged';

export type ScoreTrend = {
  instrument: string;
  /** Oldest first; the last one is the latest. */
  points: ScorePoint[];
  /** What the latest is compared with; null where nothing earlier can be. */
  from: ScorePoint | null;
  /** Null without `from`, and for an instrument without a smallest meaningful change. */
  direction: Direction | null;
};

/** How many scores a row shows. */
const SHOWN = 8;

/** The instrument of a latest score with its last scores; null where there is no score. */
export function trendOf(setting: Setting, latest: Entry<number> | null): ScoreTrend | null {
  const fact = latest?.facts.find((one) => isKind(one, 'score'));
  if (!latest || !fact) return null;
  const id = fact.statement.instrument;
  const shown = setting.chart.scores(id).slice(-SHOWN);
  const from = comparedWith(setting, id, latest) ?? earliest(shown);
  return {
    instrument: id,
    points: shown.map(asPoint),
    from: from && asPoint(from),
    direction: from && directionOf(id, from.value, latest.value),
  };
}

/**
 * The baseline of the treatment begun last and still taken, else that of the whole episode. A score
 * that is itself the baseline has nothing to be compared with yet.
 */
function comparedWith(setting: Setting, id: string, latest: Entry<number>): Entry<number> | null {
  const { chart } = setting;
  const starts = chart
    .active()
    .filter(({ medicine }) => treatsPain(medicine))
    .map(({ episode }) => episode.start.number)
    .sort((a, b) => b - a);
  const baselines = [
    ...starts.map((start) => trialBaseline(setting, start)(id)),
    episodeBaseline(chart)(id),
  ];
  return baselines.find((entry) => entry !== null && entry.number < latest.number) ?? null;
}

function earliest(shown: readonly Entry<number>[]): Entry<number> | null {
  return shown.length > 1 ? (shown[0] ?? null) : null;
}

const asPoint = ({ on, value }: Entry<number>): ScorePoint => ({ on, value });

/**
 * Whether a change matters: improved by the instrument's smallest meaningful change; worse by its
 * points, and where it has none, when the way back would be a meaningful improvement. Null where the
 * instrument has no smallest meaningful change.
 */
export function directionOf(id: string, before: number, now: number): Direction | null {
  const of = instrument(id);
  const change = changeOf(of, before, now);
  const back = changeOf(of, now, before);
  if (!change || !back) return null;
  if (change.meaningful) return 'improved';
  const points = of.meaningfulChange?.abs ?? null;
  const worse = points === null ? back.meaningful : back.improvement >= points;
  return worse ? 'worse' : 'unchanged';
}
