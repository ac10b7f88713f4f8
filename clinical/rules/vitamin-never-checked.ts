import { say } from '../language/say.ts';
import { speaking } from '../language/speaking.ts';
import { ruleForEach } from './rule.ts';
import { days } from './wording.ts';

type Vitamin = { label: string; labs: readonly string[] };

const vitamins: Readonly<Record<string, Vitamin>> = speaking(
  {
    vitamin_d: { label: 'Vitamin D', labs: ['vitd_25oh'] },
    vitamin_b12: { label: 'Vitamin B12', labs: ['b12_total', 'b12_active'] },
  },
  ['label'],
);

/** R73: a vitamin was neither measured nor tried. Not offered again after a trial. */
export const vitaminNeverChecked = ruleForEach('vitamin', {
  id: 'R73',
  version: '1',
  title: 'Vitamin status never checked',
  urgencies: ['info'],
  parameters: ['P.vitamin.check_days'],
  sources: ['SEED', 'S-VITD'],
  answers: { info: { snoozeDays: null, mayDecline: true } },
  dismissedForGood: true,
  closesWhen: 'A result or a supplement trial is recorded. A dismissal is for good.',
  subjects: () => Object.keys(vitamins),
  noSubject: 'a vitamin is watched',
  check(look, id) {
    const { chart } = look;
    const vitamin = vitamins[id];
    if (!vitamin) return null;
    const after = look.limit('P.vitamin.check_days');
    if (
      !look.that(
        () => say`at least ${days(after)} since enrolment`,
        chart.dayOfFollowUp.isAtLeast(after),
        () =>
          say`enrolment was on ${chart.patient.enrolledOn}; this is asked ${days(after)} after it`,
      )
    )
      return null;
    const results = vitamin.labs.flatMap((lab) => chart.labs(lab).at(-1) ?? []);
    look.saw(...results);
    if (
      !look.that(
        () => say`${vitamin.label} was never measured`,
        results.length === 0,
        () => say`${vitamin.label} was measured on ${results.at(-1)?.on}`,
      )
    )
      return null;
    const tried = chart
      .facts('supplement_trial')
      .filter(({ statement }) => statement.vitamin === id);
    look.note({ facts: tried });
    if (
      !look.that(
        () => say`${vitamin.label} was never tried`,
        tried.length === 0,
        () => say`${vitamin.label} was tried on ${tried.at(-1)?.on}`,
      )
    )
      return null;
    const due = id === 'vitamin_b12' && look.rules.fires('R70');
    if (
      !look.that(
        say`R70 (B12 due on metformin) does not ask for it`,
        !due,
        say`R70 (B12 due on metformin) asks for it already`,
      )
    )
      return null;
    look.lacks(say`a ${vitamin.label} result`);
    return {
      urgency: 'info',
      title: say`${vitamin.label} never checked`,
      meaning: say`${vitamin.label} was never measured. Check it once if relevant; it is no treatment for pain.`,
    };
  },
});
