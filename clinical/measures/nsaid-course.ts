/** The present course of oral NSAIDs, whichever they are (SEED). */
import type { Entry } from '../chart/series.ts';
import { isOralNsaid } from './medicine-class.ts';
import { limit, type Finding, type Setting } from './finding.ts';

/**
 * The start of the course that runs today; null = no oral NSAID is taken. Courses with fewer than 7
 * NSAID-free days between them are one; the day of a stop is already free.
 */
export function nsaidCourseStart(setting: Setting): Finding<Entry<number | null> | null> {
  const { chart, protocol } = setting;
  const gap = protocol.parameter('P.nsaid.merge_gap_days').value;
  const episodes = chart.history
    .medicines()
    .filter(isOralNsaid)
    .flatMap((medicine) => chart.episodes(medicine))
    .sort((a, b) => a.start.number - b.start.number);
  let course: { start: Entry<number | null>; end: number } | null = null;
  for (const episode of episodes) {
    const end = episode.end?.number ?? Infinity;
    if (course && episode.start.number - course.end < gap) course.end = Math.max(course.end, end);
    else course = { start: episode.start, end };
  }
  const running = course?.end === Infinity ? course.start : null;
  return {
    value: running,
    facts: running?.facts ?? [],
    thresholds: [limit(protocol, 'P.nsaid.merge_gap_days')],
  };
}
