/** What R13 and R14 compare: pain and function, each against its baseline at enrolment. */
import { functionImproved } from '../measures/function-change.ts';
import { episodeBaseline, responseFrom } from '../measures/response.ts';
import type { Inquiry } from './inquiry.ts';

/** True when pain is adequate or not, and function improved or not, as wanted. */
export function painAndFunction(
  look: Inquiry,
  wanted: { pain: 'adequate' | 'inadequate'; functionImproved: boolean },
): boolean {
  const apart = look.limit('P.discord.min_days');
  const current = look.limit('P.score.current_days');
  const pain = look.at(
    responseFrom(look, episodeBaseline(look.chart), (baseline) =>
      Math.max(baseline.number + apart, look.chart.today - current),
    ),
  );
  const asWanted = pain === 'unknown' ? 'unknown' : pain === wanted.pain;
  if (!look.that(`the change in pain since enrolment is ${wanted.pain}`, asWanted)) return false;
  const improved = look.at(functionImproved(look));
  const holds = improved === 'unknown' ? 'unknown' : improved === wanted.functionImproved;
  return look.that(
    `function has ${wanted.functionImproved ? '' : 'not '}improved meaningfully`,
    holds,
  );
}
