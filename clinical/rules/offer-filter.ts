/**
 * Which medicines a prompt may name to start. What a safety rule would object to at its start dose is
 * withheld with the reason; what needs care is named with the caution and the cautious start.
 */
import { asIfTaken } from '../chart/as-if.ts';
import type { Chart } from '../chart/chart.ts';
import type { Episode } from '../chart/medicine-use.ts';
import { conditionLabel } from '../conditions/index.ts';
import { say } from '../language/say.ts';
import { hasRenalBands } from '../measures/dosing.ts';
import { kidneyFunction, kidneyIsFresh } from '../measures/kidney.ts';
import { isGabapentinoid, isOf, isSnri, isSsri, isTricyclic } from '../measures/medicine-class.ts';
import { startDose } from '../measures/start-dose.ts';
import type { Offer, Withheld } from '../prompt.ts';
import type { Fired, Firings } from './firings.ts';
import type { Inquiry } from './inquiry.ts';
import { kidneyValue } from './kidney-words.ts';
import { onceAsked } from './once-asked.ts';
import { stopReasonNames } from './names.ts';
import { amountOf, nameOf, nameWithin, shownNumber, whenOf, within } from './wording.ts';

const objecting = ['R24', 'R32', 'R33', 'R36', 'R39'];
const cautionConditions = [
  'heart_failure',
  'copd',
  'sleep_apnoea',
  'substance_use_disorder',
  'falls_history',
  'frailty',
];
const isCnsActive = isOf('cns_active');
const oldFrom = 75;
const reducedBelow = 60;
const highPressure = { systolic: 180, diastolic: 110 };
const lowSodium = 130;

type Judged = { offer: Offer } | { withheld: Withheld };

/** Sorts candidates into those to name and those to withhold. Medicines already taken are neither. */
export function offered(
  look: Inquiry,
  candidates: readonly string[],
): { offers: Offer[]; withheld: Withheld[] } {
  if (!look.rules.withOffers) return { offers: [], withheld: [] };
  const judged = candidates
    .filter((medicine) => !look.chart.use(medicine))
    .map((medicine) => judgement(look, medicine));
  return {
    offers: judged.flatMap((one) => ('offer' in one ? [one.offer] : [])),
    withheld: judged.flatMap((one) => ('withheld' in one ? [one.withheld] : [])),
  };
}

/** Several prompts name the same candidates: each is judged once. */
const judgement = onceAsked((look, medicine): Judged => {
  const name = nameOf(medicine);
  const because = objection(look, medicine);
  return because === null
    ? { offer: { medicine, name, ...startOf(look, medicine) } }
    : { withheld: { medicine, name, because } };
});

function objection(look: Inquiry, medicine: string): string | null {
  const { chart, protocol } = look;
  const { amount } = startDose(look, medicine);
  const taken = asIfTaken(chart, medicine, amount);
  const then = look.rules.triggersOn({ chart: taken, protocol }, medicine);
  const first =
    firstAbout(then, objecting, medicine) ??
    then
      .about('R38', medicine)
      .find(({ firing }) => firing.urgency === 'urgent' || firing.holds?.includes(medicine));
  if (first) return `${first.firing.title ?? first.rule.title} (${first.rule.id})`;
  return recordAgainst(chart, medicine);
}

function firstAbout(then: Firings, ids: readonly string[], medicine: string): Fired | null {
  for (const id of ids) {
    const [first] = then.about(id, medicine);
    if (first) return first;
  }
  return null;
}

/** What else of the record stands against a start, that no rule speaks of; null = nothing. */
export function recordAgainst(chart: Chart, medicine: string): string | null {
  const allergic = chart.facts('allergy').find(({ statement }) => statement.medicine === medicine);
  if (allergic) return say`allergy recorded on ${allergic.on}`;
  if (isGabapentinoid(medicine) && chart.hasCondition('heart_failure_severe'))
    return say`severe heart failure`;
  const pressure = chart.pressures().at(-1)?.value;
  const high =
    pressure &&
    (pressure.systolic >= highPressure.systolic || pressure.diastolic >= highPressure.diastolic);
  if (isSnri(medicine) && high)
    return say`blood pressure ${pressure.systolic}/${pressure.diastolic} mmHg`;
  const sodium = chart.labs('sodium').at(-1)?.value;
  const lowersSodium = isSnri(medicine) || isSsri(medicine) || isTricyclic(medicine);
  if (lowersSodium && sodium !== undefined && sodium < lowSodium)
    return say`sodium ${shownNumber(sodium)} mmol/L`;
  return null;
}

/** How to start, and what to watch: with any caution, the cautious start. */
function startOf(look: Inquiry, medicine: string): Pick<Offer, 'start' | 'from' | 'cautions'> {
  const cautions = cautionsFor(look, medicine);
  const { regimen, amount, cautious } = startDose(look, medicine);
  // Conditions of a start, in brackets, are for those who read the reasons.
  const short = regimen.replace(/ \(.*\)$/, '');
  if (cautions.length === 0) return { start: regimen, from: short, cautions };
  const least = Math.min(...cautious, amount ?? Infinity);
  return {
    start:
      cautious.length === 0
        ? regimen
        : say`${regimen}; cautious start ${cautious.join('-')} mg/day`,
    from: Number.isFinite(least) ? say`from ${amountOf(medicine, least)}` : short,
    cautions,
  };
}

function cautionsFor(look: Inquiry, medicine: string): string[] {
  const { chart } = look;
  const clearance = kidneyFunction(chart, 'crcl_cg').value;
  const others = chart
    .active()
    .filter((use) => use.medicine !== medicine && isCnsActive(use.medicine));
  const earlier = chart.episodes(medicine).at(-1);
  return [
    ...(earlier ? [ending(look, earlier)] : []),
    ...cautionConditions.flatMap((id) =>
      chart.hasCondition(id) ? [within(conditionLabel(id))] : [],
    ),
    ...(chart.age !== null && chart.age >= oldFrom ? [say`age ${chart.age}`] : []),
    ...(clearance !== null && clearance < reducedBelow
      ? [kidneyValue(chart, 'crcl_cg', clearance)]
      : []),
    ...others.map((use) => say`with ${nameWithin(use.medicine)}`),
    ...(hasRenalBands(medicine) && !kidneyIsFresh(look, false).value
      ? [say`test kidney function first (unknown or stale)`]
      : []),
  ];
}

/** "stopped on 2025-10-03: adverse effect". */
function ending({ chart }: Inquiry, { end }: Episode): string {
  if (!end) return say`still taken`;
  const reasons = end.facts.flatMap(({ statement }) =>
    statement.kind === 'dose' &&
    statement.stopReason !== null &&
    statement.stopReason !== 'not_recorded'
      ? [stopReasonNames[statement.stopReason]]
      : [],
  );
  const why = reasons.length > 0 ? `: ${reasons.join(', ')}` : '';
  return say`stopped ${whenOf(chart, end.on)}${why}`;
}
