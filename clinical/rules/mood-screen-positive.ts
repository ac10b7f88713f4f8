import { storedScore } from '../instruments/index.ts';
import { offered } from './offer-filter.ts';
import { newScore } from './rearm.ts';
import { rule } from './rule.ts';
import { oneOf } from './offer-words.ts';
import { days, list } from './wording.ts';

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
        { label: 'Positive from', value: positiveFrom, unit: 'points', parameter: null },
      ],
    });
    const positive = instruments.flatMap((id) => {
      const entry = chart.scores(id).at(-1);
      look.saw(entry);
      return entry && entry.value >= positiveFrom && chart.daysSince(entry) <= interval
        ? [{ id, entry }]
        : [];
    });
    if (
      !look.that(
        `the latest PHQ-9 or GAD-7 is 10 or more and at most ${days(interval)} old`,
        positive.length > 0,
        `no PHQ-9 or GAD-7 of the last ${days(interval)} is 10 or more`,
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
        'neither a mental health referral nor CBT followed',
        untreated.length > 0,
        `a mental health referral or CBT followed on ${since.at(-1)?.on}`,
      )
    )
      return null;
    const { offers, withheld } = offered(look, treatingBoth);
    const found = list(
      untreated.map(({ id, entry }) => `${storedScore(id).label} ${entry.value} on ${entry.on}`),
    );
    const choice =
      offers.length > 0
        ? ` To treat pain as well, choose ${oneOf(offers)} Screen for bipolar disorder first.`
        : '';
    const scores = untreated.map(({ id, entry }) => `${storedScore(id).label} ${entry.value}`);
    return {
      urgency: 'action',
      title: `Mood or anxiety screen positive: ${list(scores)}`,
      offers,
      withheld,
      meaning: `${found}. Treat or refer.${choice}`,
    };
  },
});
