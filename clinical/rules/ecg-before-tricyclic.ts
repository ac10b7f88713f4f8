import { conditionLabel } from '../conditions/index.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { ruleForEachMedicine } from './rule.ts';
import { nameOf } from './wording.ts';

const medicines = ['amitriptyline', 'nortriptyline'];
const heartConditions = ['ihd', 'heart_failure', 'arrhythmia', 'heart_block'];
/** An ECG counts from this many days before the start. */
const countsFor = 365;

/** R78: a tricyclic without an ECG where age or heart disease asks for one. */
export const ecgBeforeTricyclic = ruleForEachMedicine({
  id: 'R78',
  version: '1',
  title: 'ECG before a tricyclic',
  urgencies: ['action'],
  parameters: ['P.ecg.age'],
  sources: ['S-SMPC-AMI', 'knowledge'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  closesWhen: 'An ECG is recorded, or the tricyclic is stopped.',
  about: (medicine) => medicines.includes(medicine),
  noSubject: 'amitriptyline or nortriptyline is taken',
  check(look, medicine) {
    const { chart } = look;
    const start = chart.use(medicine)?.episode.start;
    if (!start) return null;
    look.saw(start);
    const limit = look.limit('P.ecg.age');
    const heart = heartConditions.filter((id) => chart.hasCondition(id));
    look.saw(...heart.flatMap((id) => chart.conditionEvidence(id)));
    if (chart.age === null) look.lacks(say`the age`);
    const old = chart.age === null ? 'unknown' : chart.age >= limit;
    if (
      !look.that(
        () => say`age ${limit} or more, or heart disease`,
        heart.length > 0 || old,
        () => say`the patient is under ${limit} and has no heart disease`,
      )
    )
      return null;
    const earliest = chart.dayAfter(start, -countsFor);
    const ecgs = chart
      .facts('care_event')
      .filter(({ on, statement }) => statement.event === 'ecg' && on >= earliest);
    look.note({ facts: ecgs });
    if (
      !look.that(
        () => say`no ECG since ${earliest}`,
        ecgs.length === 0,
        () => say`an ECG was recorded on ${ecgs.at(-1)?.on}`,
      )
    )
      return null;
    look.lacks(say`an ECG`);
    const why = heart.length > 0 ? list(heart.map(conditionLabel)) : say`age ${chart.age}`;
    return {
      urgency: 'action',
      title: say`ECG before a tricyclic: ${nameOf(medicine)}`,
      meaning: say`${nameOf(medicine)} since ${start.on} without an ECG (${why}). Record an ECG before any increase.`,
    };
  },
});
