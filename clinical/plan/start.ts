/**
 * The first dose of a medicine in this patient: the usual one, that of the kidney band, or a more
 * cautious one where something asks for it (SEED "start low"; the amounts stand with each medicine).
 */
import { conditionLabel } from '../conditions/index.ts';
import { medicine as entryOf } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { renalBand } from '../measures/dosing.ts';
import { kidneyFunction } from '../measures/kidney.ts';
import { isOf } from '../measures/medicine-class.ts';
import { startDose } from '../measures/start-dose.ts';
import { kidneyValue } from '../rules/kidney-words.ts';
import { amountOf, list, nameWithin, within } from '../rules/wording.ts';

export type Start = {
  amount: number;
  /** The other amounts that may be begun with, lowest first, `amount` among them. */
  choices: number[];
  /** Why it is less than the usual start; null = it is the usual one. */
  because: string | null;
};

type Reason = 'age' | 'frailty' | 'kidney' | 'sedatives';

/** What the words "cautious start when" of the formulary mean, medicine by medicine. */
export const cautiousFor: Readonly<Record<string, readonly Reason[]>> = {
  pregabalin: ['age', 'frailty', 'kidney', 'sedatives'],
  gabapentin: ['age', 'frailty'],
};
const elderlyFrom = 75;
const reducedBelow = 60;
const isCnsActive = isOf('cns_active');

/** The first dose. Null = the medicine has none: it is to be avoided, or is not dosed by amount. */
export function startOf(setting: Setting, medicine: string): Start | null {
  const usual = startDose(setting, medicine);
  const place = renalBand(setting, medicine).value;
  if (usual.amount === null || (place !== 'unknown' && place?.band.max === 0)) return null;
  if (place === 'unknown') return untested(medicine, usual.amount);
  const reasons = reasonsFor(setting, medicine);
  const cautious = reasons.length > 0 ? usual.cautious : [];
  const amount = cautious.length > 0 ? Math.max(...cautious) : usual.amount;
  const choices = [...new Set([...usual.cautious, usual.amount])].sort((a, b) => a - b);
  const because = [
    ...reduced(setting, medicine, usual.amount),
    ...(cautious.length > 0 ? reasons : []),
  ];
  return {
    amount,
    choices,
    because:
      because.length === 0
        ? null
        : say`${amountOf(medicine, amount)} to begin with: ${list([...new Set(because)])}.`,
  };
}

/** Without a kidney value no more than what every band that is not "avoid" would begin with. */
function untested(medicine: string, usual: number): Start {
  const starts = entryOf(medicine).renal.bands.flatMap(({ start }) =>
    start === null || start === 0 ? [] : [start],
  );
  const amount = Math.min(usual, ...starts);
  return {
    amount,
    choices: [amount],
    because: say`${amountOf(medicine, amount)} to begin with, the lowest start of any kidney function: kidney function is not known.`,
  };
}

/** The kidney value, where it lowers the usual start. */
function reduced({ chart, protocol }: Setting, medicine: string, start: number): string[] {
  const { renal, start: own } = entryOf(medicine);
  const usual = protocol.regimen(medicine).startAmount ?? own?.perDay ?? start;
  if (renal.basis === null || start >= usual) return [];
  const value = kidneyFunction(chart, renal.basis).value;
  return value === null ? [] : [kidneyValue(chart, renal.basis, value)];
}

function reasonsFor({ chart }: Setting, medicine: string): string[] {
  const asks = cautiousFor[medicine] ?? [];
  const clearance = kidneyFunction(chart, 'crcl_cg').value;
  const others = chart
    .active()
    .filter((use) => use.medicine !== medicine && isCnsActive(use.medicine));
  const found: Readonly<Record<Reason, string[]>> = {
    age: chart.age !== null && chart.age >= elderlyFrom ? [say`age ${chart.age}`] : [],
    frailty: chart.hasCondition('frailty') ? [within(conditionLabel('frailty'))] : [],
    kidney:
      clearance !== null && clearance < reducedBelow
        ? [kidneyValue(chart, 'crcl_cg', clearance)]
        : [],
    sedatives: others.map((use) => say`with ${nameWithin(use.medicine)}`),
  };
  return asks.flatMap((reason) => found[reason]);
}
