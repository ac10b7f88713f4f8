import { say } from '../language/say.ts';
import { isOf, isSnri, isSsri, isTricyclic } from '../measures/medicine-class.ts';
import { newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { ago, days, nameOf, nameWithin, onDay, shownNumber } from './wording.ts';

const urgentBelow = 130;
const actionBelow = 135;
const elderlyFrom = 65;
const isThiazideLike = isOf('thiazide_like');

/** R77: sodium low on an antidepressant, or not checked where a fall is likely. */
export const sodiumOnAntidepressant = ruleForEachMedicine({
  id: 'R77',
  version: '1',
  title: 'Sodium on an antidepressant',
  urgencies: ['info', 'action', 'urgent'],
  parameters: ['P.sodium.check_days'],
  sources: ['S-LBL-DLX'],
  answers: {
    info: { snoozeDays: 7, mayDecline: false },
    action: { snoozeDays: 7, mayDecline: false },
  },
  rearmsOn: [newResult('sodium')],
  closesWhen: 'A sodium of 135 mmol/L or more is recorded, or the medicine is stopped.',
  about: (medicine) => isSnri(medicine) || isSsri(medicine) || isTricyclic(medicine),
  noSubject: 'an SNRI, SSRI or tricyclic is taken',
  check(look, medicine) {
    const { chart } = look;
    const start = chart.use(medicine)?.episode.start;
    if (!start) return null;
    look.saw(start);
    const last = chart
      .labs('sodium')
      .filter(({ number }) => number >= start.number)
      .at(-1);
    look.saw(last);
    const name = nameOf(medicine);
    if (!last) {
      look.lacks(say`a sodium since the start`);
      const due = look.limit('P.sodium.check_days');
      const taken = chart.daysSince(start);
      if (
        !look.that(
          () => say`${name} is taken for at least ${days(due)}`,
          taken.isAtLeast(due),
          () => say`${name} was started ${ago(taken)}; a sodium is due after ${days(due)}`,
        )
      )
        return null;
      const thiazide = chart.active().find((use) => isThiazideLike(use.medicine));
      look.saw(thiazide?.since);
      if (chart.age === null) look.lacks(say`the age`);
      const likely =
        thiazide !== undefined || (chart.age === null ? 'unknown' : chart.age >= elderlyFrom);
      if (
        !look.that(
          () => say`age ${elderlyFrom} or more, or a thiazide-like diuretic`,
          likely,
          () => say`the patient is under ${elderlyFrom} and takes no thiazide-like diuretic`,
        )
      )
        return null;
      return {
        urgency: 'info',
        title: say`Sodium due on ${nameWithin(medicine)}`,
        meaning: say`${name} since ${start.on}, no sodium since. Check it.`,
      };
    }
    look.note({
      thresholds: [
        {
          label: say`Sodium that needs action below`,
          value: actionBelow,
          unit: 'mmol/L',
          parameter: null,
        },
        {
          label: say`Sodium that is urgent below`,
          value: urgentBelow,
          unit: 'mmol/L',
          parameter: null,
        },
      ],
    });
    if (
      !look.that(
        () => say`the latest sodium since the start is below ${actionBelow}`,
        last.value < actionBelow,
        () =>
          say`sodium was ${shownNumber(last.value)} mmol/L on ${last.on}, not below ${actionBelow}`,
      )
    )
      return null;
    const urgent = last.value < urgentBelow;
    const act = urgent
      ? say`Act on hyponatraemia today.`
      : say`Repeat it and do not raise the dose meanwhile.`;
    return {
      urgency: urgent ? 'urgent' : 'action',
      title: say`Sodium ${shownNumber(last.value)} mmol/L on ${nameWithin(medicine)}`,
      meaning: say`Sodium ${shownNumber(last.value)} mmol/L ${onDay(chart, last)}; ${nameWithin(medicine)} since ${start.on}. ${act}`,
    };
  },
});
