import { bodyMassIndex } from '../labs/index.ts';
import { say } from '../language/say.ts';
import { withoutNoise } from '../measures/without-noise.ts';
import { rule } from './rule.ts';
import { days, shownNumber } from './wording.ts';

/** Red flags with weight loss: no weight plan while they are open. */
const weightLossFlags = ['RF-CA-2', 'RF-DM-1'];

/** R52: overweight without a plan for weight and activity. */
export const weightPlan = rule({
  id: 'R52',
  version: '1',
  title: 'Weight plan',
  urgencies: ['info'],
  parameters: ['P.bmi.plan', 'P.weightplan.days'],
  sources: ['SEED'],
  answers: { info: { snoozeDays: 90, mayDecline: true } },
  closesWhen: 'A weight plan is recorded.',
  check(look) {
    const { chart } = look;
    const { weight, height } = chart;
    if (!weight) look.lacks(say`weight`);
    if (!height) look.lacks(say`height`);
    if (
      !look.that(
        say`weight and height are known`,
        weight && height ? true : 'unknown',
        undefined,
        say`weight or height is not known`,
      ) ||
      !weight ||
      !height
    )
      return null;
    look.saw(weight.entry, height.entry);
    const limit = look.limit('P.bmi.plan');
    const bmi = withoutNoise(bodyMassIndex(weight.kg, height.cm));
    const shown = Math.round(bmi * 10) / 10;
    look.workedOut(
      say`Body mass index`,
      shown,
      'kg/m2',
      say`${shownNumber(weight.kg)} kg, ${shownNumber(height.cm)} cm`,
    );
    if (
      !look.that(
        () => say`body mass index is ${limit} or more`,
        bmi >= limit,
        () => say`body mass index is ${shown}, below ${limit}`,
      )
    )
      return null;
    const counts = look.limit('P.weightplan.days');
    const plans = chart.within(
      chart.facts('care_event').filter(({ statement }) => statement.event === 'weight_plan'),
      counts,
    );
    look.note({ facts: plans });
    if (
      !look.that(
        () => say`no weight plan in the last ${days(counts)}`,
        plans.length === 0,
        () => say`a weight plan was recorded on ${plans.at(-1)?.on}`,
      )
    )
      return null;
    const losing = weightLossFlags.map((id) => chart.openRedFlag(id));
    look.saw(...losing);
    if (
      !look.that(
        say`no red flag of weight loss is open`,
        losing.every((flag) => flag === null),
        say`a red flag of weight loss is open`,
      )
    )
      return null;
    const pregnancy = chart.conditionEvidence('pregnancy');
    look.saw(...pregnancy);
    if (
      !look.that(
        say`no pregnancy is recorded`,
        pregnancy.length === 0,
        say`a pregnancy is recorded`,
      )
    )
      return null;
    return {
      urgency: 'info',
      title: say`Weight plan: BMI ${shown}`,
      meaning: say`Body mass index ${shown} kg/m2 without a plan. Offer weight management and activity.`,
    };
  },
});
