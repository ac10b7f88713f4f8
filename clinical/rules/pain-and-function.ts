/** What R13 and R14 compare: pain and function, each against its baseline at enrolment. */
import { between } from '../chart/series.ts';
import { functionPriority, storedScore } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import { functionImproved } from '../measures/function-change.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { episodeBaseline, responseFrom } from '../measures/response.ts';
import type { Inquiry } from './inquiry.ts';
import { howOf } from './response-words.ts';
import { nameWithin } from './wording.ts';

/** The scores that say so, when pain is adequate or not, and function improved or not, as wanted. */
export function painAndFunction(
  look: Inquiry,
  wanted: { pain: 'adequate' | 'inadequate'; functionImproved: boolean },
): { pain: string; ability: string } | null {
  const apart = look.limit('P.discord.min_days');
  const current = look.limit('P.score.current_days');
  const pain = responseFrom(look, episodeBaseline(look.chart), {
    from: (baseline) => baseline.number + apart,
    atMostDaysOld: current,
  });
  const response = look.at(pain);
  const asWanted = response === 'unknown' ? 'unknown' : response === wanted.pain;
  if (
    !look.that(
      () =>
        wanted.pain === 'adequate'
          ? say`the change in pain since enrolment is adequate`
          : say`the change in pain since enrolment is inadequate`,
      asWanted,
      () =>
        response === 'adequate'
          ? say`the change in pain since enrolment is adequate (${howOf(pain)})`
          : say`the change in pain since enrolment is inadequate (${howOf(pain)})`,
      say`pain at enrolment and now cannot be compared`,
    )
  )
    return null;
  const change = functionImproved(look);
  const improved = look.at(change);
  const holds = improved === 'unknown' ? 'unknown' : improved === wanted.functionImproved;
  const found = look.that(
    () =>
      wanted.functionImproved
        ? say`function has improved meaningfully`
        : say`function has not improved meaningfully`,
    holds,
    () =>
      wanted.functionImproved
        ? say`function has not improved meaningfully since enrolment (${howOf(change)})`
        : say`function has improved meaningfully since enrolment (${howOf(change)})`,
    say`function at enrolment and now cannot be compared`,
  );
  return found ? { pain: howOf(pain), ability: howOf(change) } : null;
}

/**
 * What function did on the present trial, because since enrolment is not since its start: " On
 * duloxetine (since 2026-10-18): ODI 32 on 2026-10-15, 48 on 2026-11-20." Empty where no trial began
 * after enrolment, or function was not recorded around its start.
 */
export function onPresentTrial({ chart, protocol }: Inquiry): string {
  const before = protocol.parameter('P.trial.baseline_pre_days').value;
  const after = protocol.parameter('P.trial.baseline_post_days').value;
  const latest = chart
    .active()
    .filter(({ medicine }) => oralTrialMedicines.includes(medicine))
    .toSorted((a, b) => b.episode.start.number - a.episode.start.number)[0];
  if (!latest || latest.episode.start.on <= chart.patient.enrolledOn) return '';
  const { on, number } = latest.episode.start;
  for (const id of functionPriority) {
    const scores = chart.scores(id);
    const first = between(scores, number - before, number + after).at(-1);
    const now = scores.at(-1);
    if (!first || !now || now.number <= first.number) continue;
    const change = say`${storedScore(id).label} ${first.value} on ${first.on}, ${now.value} on ${now.on}`;
    return say` On ${nameWithin(latest.medicine)} (since ${on}): ${change}.`;
  }
  return '';
}
