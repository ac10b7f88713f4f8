import { latestScreen } from '../measures/neuropathic-screen.ts';
import { isGabapentinoid, isSnri, isTricyclic } from '../measures/medicine-class.ts';
import { offered } from './offer-filter.ts';
import { newMechanism, newScreen } from './rearm.ts';
import { rule } from './rule.ts';
import { list } from './wording.ts';

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
    if (!mechanism && !screen) look.lacks('a classification of the pain or a neuropathic screen');
    const neuropathic = mechanism
      ? mechanism.value !== 'musculoskeletal'
      : screen
        ? screen.verdict === 'positive'
        : 'unknown';
    if (!look.that('the pain has a neuropathic component', neuropathic)) return null;
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
    if (!look.that('no neuropathic agent is taken', agent === undefined)) return null;
    const refused = chart
      .facts('refusal')
      .filter(({ statement }) => statement.of === 'neuropathic_agent');
    look.note({ facts: refused });
    if (!look.that('a neuropathic agent was not declined', refused.length === 0)) return null;
    const { offers, withheld } = offered(look, firstLine);
    const names = offers.map(({ name, start }) => `${name} ${start}`);
    const meaning =
      offers.length > 0
        ? `Offer a first-line neuropathic agent: ${names.join(', or ')}.`
        : `No first-line agent fits: ${list(withheld.map(({ name }) => name))} withheld. Consider a topical agent or specialist advice.`;
    return { urgency: 'action', meaning, offers, withheld };
  },
});
