import { say } from '../language/say.ts';
import { isOralNsaid, isSnri } from '../measures/medicine-class.ts';
import { newPressure } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { agoInTitle } from './title-time.ts';
import { ago, days, nameOf, nameWithin, onDay, sentence, shownNumber } from './wording.ts';

const urgentFrom = { systolic: 180, diastolic: 110 };
const actionFrom = { systolic: 140, diastolic: 90 };
/** An older measurement is repeated before it is acted on, days. */
const measuredWithin = 28;

/** R76: blood pressure raised on an SNRI or an oral NSAID, or not checked on an SNRI. */
export const bloodPressureOnMedicine = ruleForEachMedicine({
  id: 'R76',
  version: '1',
  title: 'Blood pressure on SNRI or NSAID',
  urgencies: ['info', 'action', 'urgent'],
  parameters: ['P.bp.check_days'],
  sources: ['S-LBL-DLX', 'S-LBL-NSAID'],
  answers: {
    info: { snoozeDays: 14, mayDecline: false },
    action: { snoozeDays: 14, mayDecline: false },
  },
  rearmsOn: [newPressure],
  closesWhen: 'A blood pressure below 140/90 is recorded, or the medicine is stopped.',
  about: (medicine) => isSnri(medicine) || isOralNsaid(medicine),
  noSubject: 'an SNRI or an oral NSAID is taken',
  check(look, medicine) {
    const start = look.chart.use(medicine)?.episode.start;
    if (!start) return null;
    look.saw(start);
    const last = look.chart
      .pressures()
      .filter(({ number }) => number >= start.number)
      .at(-1);
    look.saw(last);
    const name = nameOf(medicine);
    if (!last) {
      look.lacks(say`a blood pressure since the start`);
      const taken = look.chart.daysSince(start);
      const due = look.limit('P.bp.check_days');
      if (
        !look.that(
          say`blood pressure was taken since the start, or an SNRI is taken`,
          isSnri(medicine) ? true : 'unknown',
          undefined,
          () => say`blood pressure was not taken since ${start.on}`,
        )
      )
        return null;
      if (
        !look.that(
          () => say`${name} is taken for at least ${days(due)}`,
          taken.isAtLeast(due),
          () => say`${name} was started ${ago(taken)}; a blood pressure is due after ${days(due)}`,
        )
      )
        return null;
      return {
        urgency: 'info',
        title: say`Blood pressure due on ${nameWithin(medicine)}`,
        meaning: say`${name} since ${start.on}, no blood pressure since. Measure it.`,
      };
    }
    const { systolic, diastolic } = last.value;
    const measured = `${shownNumber(systolic)}/${shownNumber(diastolic)}`;
    const reaches = (limit: typeof urgentFrom) =>
      systolic >= limit.systolic || diastolic >= limit.diastolic;
    look.note({
      thresholds: [
        {
          label: say`Blood pressure that needs action from`,
          value: '140/90',
          unit: 'mmHg',
          parameter: null,
        },
        {
          label: say`Blood pressure that is urgent from`,
          value: '180/110',
          unit: 'mmHg',
          parameter: null,
        },
      ],
    });
    if (
      !look.that(
        say`the latest blood pressure since the start is 140/90 or more`,
        reaches(actionFrom),
        () => say`blood pressure was ${measured} on ${last.on}, below 140/90`,
      )
    )
      return null;
    const urgent = reaches(urgentFrom);
    const recent = look.chart.daysSince(last).isAtMost(measuredWithin);
    const act = urgent ? say`treat, and reduce or stop it` : say`treat, or reduce or stop it`;
    const now = urgent ? say`today` : say`now`;
    const meaning = recent
      ? say`${measured} mmHg ${onDay(look.chart, last)} on ${nameWithin(medicine)} (since ${start.on}). ${urgent ? say`Act today: ${act}` : sentence(act)}.`
      : say`Measure ${now}: last ${measured} mmHg ${onDay(look.chart, last)}, on ${nameWithin(medicine)} (since ${start.on}). If still as high: ${act}.`;
    return {
      urgency: urgent ? 'urgent' : 'action',
      title: recent
        ? say`Blood pressure ${measured} on ${nameWithin(medicine)}`
        : say`Measure blood pressure ${now}: last ${measured}, ${agoInTitle(look.chart.daysSince(last))}, on ${nameWithin(medicine)}`,
      meaning,
    };
  },
});
