import { say } from '../language/say.ts';
import { latestScreen } from '../measures/neuropathic-screen.ts';
import { newMechanism, newScreen } from './rearm.ts';
import { rule } from './rule.ts';
import { storedScore } from '../instruments/index.ts';

/** R06: the screen and the classification do not fit together, or the screen is undecided. */
export const screenAndClassificationDisagree = rule({
  id: 'R06',
  version: '1',
  title: 'Screen and classification disagree or unclear',
  urgencies: ['info'],
  parameters: [],
  sources: ['SEED', 'S-FREYNHAGEN2006'],
  answers: { info: { snoozeDays: null, mayDecline: true } },
  rearmsOn: [newMechanism, newScreen],
  closesWhen: 'The pain is examined and classified again.',
  check(look) {
    const screen = latestScreen(look.chart);
    const mechanism = look.chart.mechanisms().at(-1);
    look.saw(screen?.entry, mechanism);
    if (!look.that(say`a neuropathic screen is recorded`, screen !== null) || !screen) return null;
    const { entry, instrument, verdict } = screen;
    const against = verdict === 'positive' && mechanism?.value === 'musculoskeletal';
    const undecided =
      verdict === 'unclear' && (mechanism === undefined || mechanism.number < entry.number);
    if (
      !look.that(
        say`a positive screen stands against the classification, or an unclear one has none after it`,
        against || undecided,
        () =>
          say`the latest screen (${storedScore(instrument).label} ${entry.value} on ${entry.on}) and the classification agree`,
      )
    )
      return null;
    const said = say`${storedScore(instrument).label} ${entry.value} on ${entry.on}`;
    const meaning = against
      ? say`${said} is positive, but the pain is classified as musculoskeletal. Examine and classify again.`
      : say`${said} is unclear. Examine and classify the pain.`;
    const title = against
      ? say`Screen and classification disagree`
      : say`Neuropathic screen unclear`;
    return { urgency: 'info', title: `${title}: ${said}`, meaning };
  },
});
