import { say } from '../language/say.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { painBetween } from '../measures/response.ts';
import { ruleForEachMedicine } from './rule.ts';
import { nameOf } from './wording.ts';

/** R07: a trial runs without a pain score to compare with. */
export const trialBaselineMissing = ruleForEachMedicine({
  id: 'R07',
  version: '1',
  title: 'Trial baseline missing',
  urgencies: ['action'],
  parameters: ['P.trial.baseline_pre_days', 'P.trial.baseline_post_days'],
  sources: ['SEED', 'design'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  closesWhen: 'A pain score dated around the start is recorded.',
  about: (medicine) => oralTrialMedicines.includes(medicine),
  noSubject: 'an oral medicine for neuropathic pain is taken',
  check(look, medicine) {
    const start = look.chart.use(medicine)?.episode.start;
    if (!start) return null;
    const before = look.limit('P.trial.baseline_pre_days');
    const after = look.limit('P.trial.baseline_post_days');
    const scores = painBetween(look.chart, start.number - before, start.number + after);
    look.saw(start, ...scores);
    if (
      !look.that(
        () => say`no pain score from ${before} days before to ${after} days after the start`,
        scores.length === 0,
        () => say`pain was recorded on ${scores.at(-1)?.on}, around the start on ${start.on}`,
      )
    )
      return null;
    look.lacks(say`a pain score at the start of the trial`);
    return {
      urgency: 'action',
      title: say`Trial baseline missing: ${nameOf(medicine)}`,
      meaning: say`${nameOf(medicine)} since ${start.on} without a pain score at its start. Record the pain before treatment, or its response cannot be judged.`,
    };
  },
});
