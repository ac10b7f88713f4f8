import { adverseEffectLabel } from '../adverse-effects.ts';
import type { CurrentUse } from '../chart/medicine-use.ts';
import { isAtLeastPercentOf } from '../instruments/decimal.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { isGabapentinoid } from '../measures/medicine-class.ts';
import { rapidGain, weightGainSince } from '../measures/weight-gain.ts';
import type { Urgency } from '../prompt.ts';
import type { Inquiry } from './inquiry.ts';
import { howOf } from './response-words.ts';
import { newReport, newWeight } from './rearm.ts';
import { ruleForEachMedicine } from './rule.ts';
import { nameOf, nameWithin, shownNumber } from './wording.ts';

type Sign = { urgency: Urgency; says: string };

const order: readonly Urgency[] = ['urgent', 'action', 'info'];

/** R37: weight gain or swollen legs on a gabapentinoid; with heart failure little is already urgent. */
export const gabapentinoidWeightOedema = ruleForEachMedicine({
  id: 'R37',
  version: '1',
  title: 'Weight gain or oedema on a gabapentinoid',
  urgencies: ['info', 'action', 'urgent'],
  parameters: ['P.weight.info_pct', 'P.weight.action_pct', 'P.weight.hf_kg', 'P.weight.hf_days'],
  sources: ['S-LBL-PGB', 'knowledge'],
  answers: {
    info: { snoozeDays: null, mayDecline: true },
    action: { snoozeDays: null, mayDecline: true },
  },
  rearmsOn: [newWeight, newReport],
  closesWhen:
    'The oedema is reported at grade 0 or 1, the weight is back, or the medicine is stopped.',
  about: isGabapentinoid,
  noSubject: 'a gabapentinoid is taken',
  check(look, medicine) {
    const use = look.chart.use(medicine);
    if (!use) return null;
    look.saw(use.episode.start);
    const signs = [weightSign(look, use), ...reportSigns(look, use), rapidGainSign(look)].filter(
      (sign) => sign !== null,
    );
    const strongest = order.find((urgency) => signs.some((sign) => sign.urgency === urgency));
    if (
      !look.that(
        say`weight gain or oedema since the start reaches a limit`,
        strongest !== undefined,
        () => say`neither weight gain nor oedema since ${use.episode.start.on} reaches a limit`,
      )
    )
      return null;
    return {
      urgency: strongest ?? 'info',
      title: say`Weight gain or oedema on ${nameWithin(medicine)}`,
      meaning: say`${nameOf(medicine)} since ${use.episode.start.on}: ${list(signs.map(({ says }) => says))}. Look for heart failure and a thiazolidinedione; reduce or switch.`,
    };
  },
});

function weightSign(look: Inquiry, { episode }: CurrentUse): Sign | null {
  const info = look.limit('P.weight.info_pct');
  const action = look.limit('P.weight.action_pct');
  const found = weightGainSince(look.chart, episode.start.number);
  const gain = look.at(found);
  if (!gain || !isAtLeastPercentOf(gain.gained, info, gain.from)) return null;
  const urgency = isAtLeastPercentOf(gain.gained, action, gain.from) ? 'action' : 'info';
  return { urgency, says: say`weight ${howOf(found)}` };
}

function reportSigns(look: Inquiry, use: CurrentUse): Sign[] {
  const heartFailure = look.chart.conditionEvidence('heart_failure');
  return ['peripheral_oedema', 'weight_gain'].flatMap((term) => {
    const report = reportSinceStart(look, use, term);
    look.saw(report);
    if (!report || report.grade === 0) return [];
    const says = say`${adverseEffectLabel(term).toLowerCase()} of grade ${report.grade} on ${report.on}`;
    if (term === 'peripheral_oedema' && heartFailure.length > 0) {
      look.saw(...heartFailure);
      return [{ urgency: 'urgent', says: say`${says} with heart failure` }];
    }
    if (report.grade === 1) return [];
    return [{ urgency: report.grade >= 3 ? 'urgent' : 'action', says }];
  });
}

function reportSinceStart(look: Inquiry, { medicine, episode }: CurrentUse, term: string) {
  return look.chart.latestReport(
    term,
    ({ on, statement }) =>
      on >= episode.start.on && (statement.medicine === null || statement.medicine === medicine),
  );
}

function rapidGainSign(look: Inquiry): Sign | null {
  const heartFailure = look.chart.conditionEvidence('heart_failure');
  if (heartFailure.length === 0) return null;
  const kg = look.limit('P.weight.hf_kg');
  const within = look.limit('P.weight.hf_days');
  const rapid = rapidGain(look.chart, kg, within);
  if (!rapid) return null;
  look.saw(...heartFailure, rapid.before, rapid.now);
  const says = say`${shownNumber(rapid.before.value)} kg to ${shownNumber(rapid.now.value)} kg within ${within} days with heart failure`;
  return { urgency: 'urgent', says };
}
