import type { Entry } from '../chart/series.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import type { Inquiry } from './inquiry.ts';
import { newResult } from './rearm.ts';
import { rule } from './rule.ts';
import { onDay, shownNumber } from './wording.ts';

/** Cut-offs of S-NG239: total B12 in pg/mL, MMA in nmol/L, active B12 in pmol/L. */
const lowBelow = 180;
const indeterminateTo = 350;
const mmaRaisedAbove = 378;
const activeLowBelow = 25;

/** R71: vitamin B12 is low, or undecided and not confirmed. */
export const b12Low = rule({
  id: 'R71',
  version: '1',
  title: 'B12 low or indeterminate',
  urgencies: ['action', 'info'],
  parameters: [],
  sources: ['S-NG239'],
  answers: {
    action: { snoozeDays: null, mayDecline: true },
    info: { snoozeDays: null, mayDecline: true },
  },
  rearmsOn: [newResult('b12_total', 'mma', 'b12_active')],
  closesWhen:
    'B12 treatment is recorded, MMA or active B12 settles it, or a new B12 is above 350 pg/mL.',
  check(look) {
    const total = look.chart.labs('b12_total').at(-1);
    look.saw(total);
    if (!total) look.lacks(say`a total vitamin B12`);
    const low = total ? total.value <= indeterminateTo : 'unknown';
    look.note({
      thresholds: [
        { label: say`Low below`, value: lowBelow, unit: 'pg/mL', parameter: null },
        { label: say`Indeterminate up to`, value: indeterminateTo, unit: 'pg/mL', parameter: null },
      ],
    });
    if (
      !look.that(
        () => say`the latest total B12 is ${indeterminateTo} pg/mL or less`,
        low,
        () =>
          total &&
          say`B12 was ${shownNumber(total.value)} pg/mL on ${total.on}, above ${indeterminateTo}`,
        say`total B12 was never measured`,
      ) ||
      !total
    )
      return null;
    const measured = say`B12 ${shownNumber(total.value)} pg/mL ${onDay(look.chart, total)}`;
    if (total.value < lowBelow) {
      if (!untreated(look, total)) return null;
      return {
        urgency: 'action',
        title: say`B12 low: ${shownNumber(total.value)} pg/mL`,
        meaning: say`${measured}: low. Treat.`,
      };
    }
    const mma = look.chart
      .labs('mma')
      .filter(({ number }) => number >= total.number)
      .at(-1);
    const active = look.chart
      .labs('b12_active')
      .filter(({ number }) => number >= total.number)
      .at(-1);
    look.saw(mma, active);
    if (!mma && !active) {
      look.lacks(say`MMA or active B12`);
      return {
        urgency: 'info',
        title: say`B12 indeterminate: ${shownNumber(total.value)} pg/mL`,
        meaning: say`${measured}: indeterminate. Confirm with MMA or active B12.`,
        closesWhen: say`MMA or active B12 is recorded, or a new B12 is above 350 pg/mL.`,
      };
    }
    const deficient =
      (mma?.value ?? 0) > mmaRaisedAbove || (active?.value ?? Infinity) < activeLowBelow;
    const confirmed = [
      ...(mma ? [say`MMA ${shownNumber(mma.value)} nmol/L on ${mma.on}`] : []),
      ...(active ? [say`active B12 ${shownNumber(active.value)} pmol/L on ${active.on}`] : []),
    ];
    if (
      !look.that(
        say`MMA or active B12 shows a deficiency`,
        deficient,
        () => say`${list(confirmed)} shows no deficiency`,
      )
    )
      return null;
    if (!untreated(look, total)) return null;
    return {
      urgency: 'action',
      title: say`B12 deficient: ${shownNumber(total.value)} pg/mL`,
      meaning: say`${measured}; ${list(confirmed)}: deficient. Treat.`,
    };
  },
});

function untreated(look: Inquiry, since: Entry<number>): boolean {
  const treatments = look.chart
    .facts('care_event')
    .filter(({ on, statement }) => statement.event === 'b12_treatment' && on >= since.on);
  look.note({ facts: treatments });
  return look.that(
    say`no B12 treatment since`,
    treatments.length === 0,
    () => say`B12 treatment was recorded on ${treatments.at(-1)?.on}`,
  );
}
