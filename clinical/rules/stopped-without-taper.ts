import type { Episode } from '../chart/medicine-use.ts';
import { gradeOf } from '../chart/items.ts';
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { urgentFrom } from '../measures/severity.ts';
import { ruleForEach } from './rule.ts';
import { days, nameOf, nameWithin, onDay } from './wording.ts';

/** An episode shorter than this needs no taper, days. */
export const shortEpisode = 14;
/** A severe adverse effect this soon before the stop explains it, days. */
const reasonWithin = 3;

/** R35: a medicine that needs a taper was stopped without one. */
export const stoppedWithoutTaper = ruleForEach('medicine', {
  id: 'R35',
  version: '1',
  title: 'Stopped without taper',
  urgencies: ['action', 'info'],
  parameters: ['P.taper.window_days'],
  sources: ['S-LBL-PGB', 'S-LBL-GBP', 'S-LBL-DLX', 'S-LBL-VEN', 'design'],
  answers: {
    action: { snoozeDays: null, mayDecline: true },
    info: { snoozeDays: null, mayDecline: true },
  },
  closesWhen: 'Two weeks have passed since the stop, or the medicine is taken again.',
  subjects: ({ chart }) =>
    chart.history
      .medicines()
      .filter(
        (medicine) =>
          findMedicine(medicine)?.taper.required && chart.episodes(medicine).at(-1)?.end,
      ),
  noSubject: 'a medicine that needs a taper was stopped',
  check(look, medicine) {
    const episode = look.chart.episodes(medicine).at(-1);
    const end = episode?.end;
    if (!episode || !end) return null;
    look.saw(episode.start, end);
    const window = look.limit('P.taper.window_days');
    const since = look.chart.daysSince(end);
    if (
      !look.that(
        () => say`stopped within the last ${days(window)}`,
        since.isAtMost(window),
        () =>
          say`${nameWithin(medicine)} was stopped ${onDay(look.chart, end)}, more than ${days(window)} ago`,
      )
    )
      return null;
    const length = end.number - episode.start.number;
    look.workedOut(say`Length of treatment`, length, 'days', say`${episode.start.on} to ${end.on}`);
    if (
      !look.that(
        () => say`taken for at least ${days(shortEpisode)}`,
        length >= shortEpisode,
        () =>
          say`${nameWithin(medicine)} was taken for ${days(length)} only; under ${days(shortEpisode)} it needs no taper`,
      )
    )
      return null;
    const least = findMedicine(medicine)?.taper.minDays ?? 0;
    look.note({
      thresholds: [{ label: say`Taper at least`, value: least, unit: 'days', parameter: null }],
    });
    if (
      !look.that(
        () => say`the dose was not reduced at least ${days(least)} before the stop`,
        !tapered(episode, least),
        () => say`the dose was reduced at least ${days(least)} before the stop on ${end.on}`,
      )
    )
      return null;
    const reason = look.chart
      .facts('adverse_effect')
      .filter(
        (fact) =>
          fact.on >= look.chart.dayAfter(end, -reasonWithin) &&
          fact.on <= end.on &&
          gradeOf(fact) >= urgentFrom(fact.statement.term),
      );
    look.note({ facts: reason });
    const severe = reason.length > 0 ? say` A severe side effect came just before.` : '';
    return {
      urgency: reason.length > 0 ? 'info' : 'action',
      medicines: [medicine],
      title: say`Stopped without taper: ${nameOf(medicine)}`,
      meaning: say`${nameOf(medicine)} was stopped ${onDay(look.chart, end)} without a taper, taken since ${episode.start.on}.${severe} Watch for withdrawal; restart a taper if needed.`,
    };
  },
});

/** True when the dose was reduced after its last increase, long enough before the stop. */
function tapered({ doses, end }: Episode, least: number): boolean {
  if (!end) return false;
  const steps = doses
    .slice(1)
    .map((dose, index) => ({ dose, before: doses[index]?.value ?? null }));
  const rose = steps.findLastIndex(
    ({ dose, before }) => before !== null && dose.value !== null && dose.value > before,
  );
  return steps
    .slice(rose + 1)
    .some(
      ({ dose, before }) =>
        before !== null &&
        dose.value !== null &&
        dose.value < before &&
        end.number - dose.number >= least,
    );
}
