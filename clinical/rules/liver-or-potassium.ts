import { say } from '../language/say.ts';
import { speaking } from '../language/speaking.ts';
import { isOralNsaid } from '../measures/medicine-class.ts';
import type { ParameterId } from '../protocol.ts';
import { newResult } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { nameWithin, onDay, shownNumber } from './wording.ts';

type Watched = {
  lab: string;
  label: string;
  unit: string;
  action: ParameterId;
  urgent: ParameterId;
  acute: string;
};

const alt: Watched = speaking(
  {
    lab: 'alt',
    label: 'ALT',
    unit: 'U/L',
    action: 'P.alt.action_u_l',
    urgent: 'P.alt.urgent_u_l',
    acute: 'Stop it, look for another cause and repeat the test.',
  },
  ['label', 'acute'],
);
const potassium: Watched = speaking(
  {
    lab: 'potassium',
    label: 'Potassium',
    unit: 'mmol/L',
    action: 'P.potassium.action',
    urgent: 'P.potassium.urgent',
    acute: 'Stop it, and repeat the test today with an ECG.',
  },
  ['label', 'acute'],
);

/** R79: ALT raised on duloxetine, or potassium raised on an oral NSAID. */
export const liverOrPotassium = ruleForEachMedicine({
  id: 'R79',
  version: '1',
  title: 'Liver enzyme or potassium out of range on a drug',
  urgencies: ['action', 'urgent'],
  parameters: ['P.alt.action_u_l', 'P.alt.urgent_u_l', 'P.potassium.action', 'P.potassium.urgent'],
  sources: ['S-LBL-DLX', 'S-LBL-NSAID', 'knowledge'],
  answers: { action: { snoozeDays: 3, mayDecline: false } },
  rearmsOn: [newResult('alt', 'potassium')],
  closesWhen: 'A result below the limit is recorded, or the medicine is stopped.',
  about: (medicine) => medicine === 'duloxetine' || isOralNsaid(medicine),
  noSubject: 'duloxetine or an oral NSAID is taken',
  check(look, medicine) {
    const start = look.chart.use(medicine)?.episode.start;
    if (!start) return null;
    const watched = medicine === 'duloxetine' ? alt : potassium;
    const last = look.chart
      .labs(watched.lab)
      .filter(({ number }) => number >= start.number)
      .at(-1);
    look.saw(start, last);
    const action = look.limit(watched.action);
    const urgent = look.limit(watched.urgent);
    if (!last) look.lacks(say`${watched.label} since the start`);
    const high = last ? last.value >= action : 'unknown';
    if (
      !look.that(
        () => say`${watched.label} since the start is ${action} ${watched.unit} or more`,
        high,
        () =>
          last &&
          say`${watched.label} was ${shownNumber(last.value)} ${watched.unit} on ${last.on}, below ${action}`,
        () => say`${watched.label} was not measured since ${start.on}`,
      ) ||
      !last
    )
      return null;
    const measured = `${watched.label} ${shownNumber(last.value)} ${watched.unit}`;
    const acute = last.value >= urgent;
    const act = acute
      ? watched.acute
      : say`Do not raise it; look for another cause and repeat the test.`;
    return {
      urgency: acute ? 'urgent' : 'action',
      title: say`${watched.label} ${shownNumber(last.value)} ${watched.unit} on ${nameWithin(medicine)}`,
      meaning: say`${measured} ${onDay(look.chart, last)}; ${nameWithin(medicine)} since ${start.on}. ${act}`,
    };
  },
});
