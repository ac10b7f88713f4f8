import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { isOralNsaid } from '../measures/medicine-class.ts';
import { nsaidCourseStart } from '../measures/nsaid-course.ts';
import { ruleForEach } from './rule.ts';
import { ago, amountOf, days, nameOf, span } from './wording.ts';

/** R34: oral NSAIDs, whichever, for a week or more. Topical NSAIDs and low-dose aspirin are not meant. */
export const nsaidLongerThanAWeek = ruleForEach('fixed', {
  id: 'R34',
  version: '1',
  title: 'Oral NSAID longer than one week',
  urgencies: ['action'],
  parameters: ['P.nsaid.max_days', 'P.nsaid.merge_gap_days'],
  sources: ['SEED'],
  answers: { action: { snoozeDays: null, mayDecline: true } },
  closesWhen: 'The oral NSAID is stopped. A dismissal closes the prompt for this course.',
  subjects: () => ['nsaid_oral'],
  noSubject: 'an oral NSAID is taken',
  check(look) {
    const start = look.at(nsaidCourseStart(look));
    const most = look.limit('P.nsaid.max_days');
    if (!look.that(say`an oral NSAID is taken`, start !== null) || start === null) return null;
    const taken = look.chart
      .active()
      .flatMap(({ medicine }) => (isOralNsaid(medicine) ? [medicine] : []));
    look.saw(...taken.map((medicine) => look.chart.use(medicine)?.episode.start));
    const doseOf = (medicine: string) =>
      `${nameOf(medicine)}, ${amountOf(medicine, look.chart.use(medicine)?.amount ?? null)}`;
    const length = look.chart.daysSince(start);
    look.workedOut(say`Length of the course`, length, 'days', say`oral NSAIDs since ${start.on}`);
    if (
      !look.that(
        () => say`the course is at least ${days(most)} long`,
        length.isAtLeast(most),
        () => say`the course of oral NSAIDs began ${ago(length)}; ${days(most)} are allowed`,
      )
    )
      return null;
    return {
      urgency: 'action',
      medicines: taken,
      occasion: start.on,
      title: say`Oral NSAID longer than one week: ${list(taken.map(nameOf))}`,
      meaning: say`${list(taken.map(doseOf))}: oral NSAID since ${start.on}, ${span(length)}. Stop it or give the reason; check kidney function, blood pressure and stomach.`,
    };
  },
});
