import { storedScore } from '../instruments/index.ts';
import { list, numeral } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { offered } from './offer-filter.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { oneOf } from './offer-words.ts';
import { days } from './wording.ts';

const instruments = ['phq9', 'gad7'];
/** PHQ-9 and GAD-7 scores from which treatment or referral is due (S-PHQ, S-GAD7). */
const positiveFrom = 10;
/** Antidepressants that also treat pain. */
const treatingBoth = ['duloxetine', 'venlafaxine'];

/** R45: depression or anxiety is likely and nobody treats it. */
export const moodScreenPositive = rule({
  id: 'R45',
  version: '1',
  title: 'Mood or anxiety screen positive',
  urgencies: ['action'],
  parameters: ['P.psych.interval_days', 'P.renal.max_age_days', 'P.renal.max_age_reduced_days'],
  sources: ['SEED', 'S-PHQ', 'S-GAD7'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newScore('phq9', 'gad7')],
  closesWhen: 'A mental health referral or CBT is recorded, or the next score is below 10.',
  check(look) {
    const { chart } = look;
    const interval = look.limit('P.psych.interval_days');
    look.note({
      thresholds: [
        { label: say`Positive from`, value: positiveFrom, unit: 'points', parameter: null },
      ],
    });
    const positive = instruments.flatMap((id) => {
      const entry = chart.scores(id).at(-1);
      look.saw(entry);
      return entry && entry.value >= positiveFrom && chart.daysSince(entry).isAtMost(interval)
        ? [{ id, entry }]
        : [];
    });
    if (
      !look.that(
        () => say`the latest PHQ-9 or GAD-7 is 10 or more and at most ${days(interval)} old`,
        positive.length > 0,
        () => say`no PHQ-9 or GAD-7 of the last ${days(interval)} is 10 or more`,
      )
    )
      return null;
    const care = [
      ...chart
        .facts('referral')
        .filter(
          ({ statement }) => statement.to === 'mental_health' && statement.status !== 'declined',
        ),
      ...chart
        .facts('therapy')
        .filter(
          ({ statement }) =>
            statement.therapy === 'cbt' && ['referred', 'active'].includes(statement.status),
        ),
    ];
    const earliest = positive.map(({ entry }) => entry.on).toSorted()[0];
    const since = care.filter(({ on }) => earliest !== undefined && on >= earliest);
    // What was done before the score is no answer to it.
    look.note({ facts: since });
    const untreated = positive.filter(({ entry }) => !care.some(({ on }) => on >= entry.on));
    if (
      !look.that(
        say`neither a mental health referral nor CBT followed`,
        untreated.length > 0,
        () => say`a mental health referral or CBT followed on ${since.at(-1)?.on}`,
      )
    )
      return null;
    const { offers, withheld } = offered(look, treatingBoth);
    const found = list(
      untreated.map(({ id, entry }) => say`${storedScore(id).label} ${entry.value} on ${entry.on}`),
    );
    const choice =
      offers.length > 0
        ? say` To treat pain as well, choose ${oneOf(offers)} Screen for bipolar disorder first.`
        : '';
    const scores = untreated.map(
      ({ id, entry }) => `${storedScore(id).label} ${numeral(entry.value)}`,
    );
    return {
      urgency: 'action',
      title: say`Mood or anxiety screen positive: ${list(scores)}`,
      offers,
      withheld,
      meaning: say`${found}. Treat or refer.${choice}`,
    };
  },
});
