import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { latestScreen } from '../measures/neuropathic-screen.ts';
import { isGabapentinoid, isSnri, isTricyclic } from '../measures/medicine-class.ts';
import { offered } from './offer-filter.ts';
import { newMechanism, newScreen } from './rearm.ts';
import { rule } from './rule.ts';
import { oneOf } from './offer-words.ts';
import { nameOf, nameWithin } from './wording.ts';

const topicals = ['lidocaine_patch_5', 'capsaicin_cream', 'capsaicin_patch_8'];
const firstLine = ['pregabalin', 'duloxetine'];

/** R05: the pain has a neuropathic component and nothing is taken for it. */
export const noNeuropathicAgent = rule({
  id: 'R05',
  version: '1',
  title: 'Neuropathic component without a neuropathic agent',
  urgencies: ['action'],
  parameters: ['P.renal.max_age_days', 'P.renal.max_age_reduced_days'],
  sources: ['SEED', 'S-AAN2022'],
  answers: { action: { snoozeDays: 14, mayDecline: true } },
  rearmsOn: [newMechanism, newScreen],
  closesWhen:
    'A neuropathic agent is started or declined, or the pain is classified as musculoskeletal.',
  check(look) {
    const { chart } = look;
    const mechanism = chart.mechanisms().at(-1);
    const screen = mechanism ? null : latestScreen(chart);
    look.saw(mechanism, screen?.entry);
    if (!mechanism && !screen)
      look.lacks(say`a classification of the pain or a neuropathic screen`);
    const neuropathic = mechanism
      ? mechanism.value !== 'musculoskeletal'
      : screen
        ? screen.verdict === 'positive'
        : 'unknown';
    if (
      !look.that(
        say`the pain has a neuropathic component`,
        neuropathic,
        () =>
          mechanism
            ? say`the pain was classified as musculoskeletal on ${mechanism.on}`
            : say`the latest neuropathic screen is not positive (${screen?.entry.on})`,
        say`the pain is neither classified nor screened`,
      )
    )
      return null;
    const agent = chart
      .active()
      .find(
        ({ medicine }) =>
          isGabapentinoid(medicine) ||
          isSnri(medicine) ||
          isTricyclic(medicine) ||
          topicals.includes(medicine),
      );
    look.saw(agent?.since);
    if (
      !look.that(
        say`no neuropathic agent is taken`,
        agent === undefined,
        () => agent && say`${nameOf(agent.medicine)} is taken since ${agent.episode.start.on}`,
      )
    )
      return null;
    const refused = chart
      .facts('refusal')
      .filter(({ statement }) => statement.of === 'neuropathic_agent');
    look.note({ facts: refused });
    if (
      !look.that(
        say`a neuropathic agent was not declined`,
        refused.length === 0,
        () => say`the patient declined a neuropathic agent on ${refused.at(-1)?.on}`,
      )
    )
      return null;
    const { offers, withheld } = offered(look, firstLine);
    const meaning =
      offers.length > 0
        ? say`Offer a first-line neuropathic agent, ${oneOf(offers)}`
        : say`No first-line agent fits: ${list(withheld.map(({ medicine }) => nameWithin(medicine)))} withheld. Consider a topical agent or specialist advice.`;
    return { urgency: 'action', meaning, offers, withheld };
  },
});
