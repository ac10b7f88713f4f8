/** Dosage instructions to the amount of one medicine a day. What is not said for sure is unknown. */
import { addDays, type Day } from '../clinical/day.ts';
import { periodEdge } from './calendar.ts';
import { quantity, type Quantity } from './coded.ts';
import { child, element, flag, list, number, text, type Element } from './element.ts';
import { insulinUnits, isInsulinUnclear } from './insulin.ts';
import type { Part, Product } from './product.ts';
import { readDirections, saysAsNeeded, type Amount, type Sig } from './sig.ts';
import { daysOf, isOnce, timesPerDay } from './timing.ts';

/** One instruction: its amount a day in the medicine's unit, and from when until when if it says. */
export type Step = {
  from: Day | null;
  to: Day | null;
  amount: number | null;
  regimen: string | null;
};

/** More of one thing at a time than this, without a unit, is no number of tablets. */
const MOST_PIECES = 10;
const PIECE =
  /^(1|\{?(tbl|tab|tablet|cap|capsule|pill|patch|dose)s?\}?|tab|cap|tbl|tablets?|capsules?|pills?|caplets?|each|ea|unit dose)$/i;
const PATCH = /patch|system|\{patch\}/i;

/**
 * The steps of a prescription. Instructions with different sequence numbers follow one another
 * (a titration), each for the time it states; the others hold together and are added up later.
 * Without any instruction there is one step of unknown amount.
 */
export function stepsOf(
  dosages: readonly Element[],
  part: Part,
  product: Product,
  from: Day,
): Step[] {
  const nothing = { from: null, to: null, regimen: null };
  if (dosages.length === 0) return [{ ...nothing, amount: withoutDirections(part) }];
  const steps = dosages.map((dosage) => ({
    sequence: number(dosage, 'sequence') ?? 1,
    days: boundsDays(dosage),
    step: stepOf(dosage, part, product, from),
  }));
  const sequences = [...new Set(steps.map((one) => one.sequence))].toSorted((a, b) => a - b);
  if (sequences.length === 1) return steps.map((one) => one.step);

  const dated = steps.every((one) => one.step.from !== null);
  if (dated) return steps.map((one) => one.step);
  let start = from;
  const chained: Step[] = [];
  for (const sequence of sequences) {
    const group = steps.filter((one) => one.sequence === sequence);
    const days = group[0]?.days ?? null;
    const isLast = sequence === sequences.at(-1);
    if (days === null && !isLast) {
      // Steps of a titration without their times: how much is taken now cannot be said.
      const regimen = steps.map((one) => one.step.regimen).join('; then ');
      return [{ ...nothing, amount: null, regimen }];
    }
    const to = days === null ? null : addDays(start, days);
    chained.push(...group.map((one) => ({ ...one.step, from: start, to })));
    if (to !== null) start = to;
  }
  return chained;
}

/** A worn system or a cream in use says its amount by itself; tablets do not. */
function withoutDirections({ medicine, strength }: Part): number | null {
  if (medicine.doseUnit === 'in use') return 1;
  if (medicine.doseUnit === 'ug/h' && strength?.per === 'hour') return rounded(strength.mg * 1000);
  return null;
}

function stepOf(dosage: Element, part: Part, product: Product, from: Day): Step {
  const timing = child(dosage, 'timing');
  const bounds = child(child(timing, 'repeat'), 'boundsPeriod');
  const begins = periodEdge(bounds, 'start');
  const start = begins ?? from;
  const days = boundsDays(dosage);
  const until = periodEdge(bounds, 'end') ?? (days === null ? null : addDays(start, days));
  return {
    from: begins,
    to: isOnce(timing) ? addDays(start, 1) : until,
    amount: perDay(dosage, part, product),
    regimen: regimenOf(dosage),
  };
}

function boundsDays(dosage: Element): number | null {
  const repeat = child(child(dosage, 'timing'), 'repeat');
  return (
    daysOf(child(repeat, 'boundsDuration')) ?? daysOf(child(child(repeat, 'boundsRange'), 'high'))
  );
}

function directions(dosage: Element): string {
  return text(dosage, 'text') ?? text(dosage, 'patientInstruction') ?? '';
}

/** The amount a day; "as needed" counts as the most that is allowed. Null where unknown. */
function perDay(dosage: Element, part: Part, product: Product): number | null {
  if (part.medicine.doseUnit === 'in use') return 1;
  const dose = statedDose(dosage);
  if (part.medicine.doseUnit === 'ug/h') return perHour(dose, dosage, part);
  const words = directions(dosage);
  if (part.medicine.doseUnit === 'units/day' && isInsulinUnclear(dosage, words, product))
    return null;

  const said = readDirections(words);
  const times = timesPerDay(child(dosage, 'timing'));
  const most = mostPerDay(dosage, part, product);
  const stated = dose ? amountOf(dose, part, product) : null;
  if (!said.understood) {
    // Words that were only half read say nothing against a whole coded part, unless they say that
    // the dose changes and the coded part does not say for how long it is meant.
    const isWhole = stated !== null && times !== null && (!said.changes || isBounded(dosage));
    return isWhole ? atMost(stated * times, most) : null;
  }
  if (said.sigs.length > 1) {
    // Several amounts in words, and something else in the coded part: they cannot be told apart.
    return dose || times !== null ? null : total(said.sigs, part, product);
  }
  const [sig] = said.sigs;
  const saidAmount = sig ? amountOfSig(sig, part, product) : null;
  const saidTimes = sig?.timesPerDay ?? null;
  if (differ(saidTimes, times) || differ(saidAmount, stated)) return null;
  // A coded amount that cannot be converted is not replaced by the words.
  const each = dose ? stated : saidAmount;
  const often = times ?? saidTimes;
  if (each === null || each <= 0) return null;
  return often === null ? most : atMost(each * often, most);
}

const atMost = (amount: number, most: number | null): number | null =>
  amount > 0 ? rounded(most === null ? amount : Math.min(amount, most)) : null;

function isBounded(dosage: Element): boolean {
  const bounds = child(child(child(dosage, 'timing'), 'repeat'), 'boundsPeriod');
  return boundsDays(dosage) !== null || periodEdge(bounds, 'end') !== null;
}

function total(sigs: readonly Sig[], part: Part, product: Product): number | null {
  let sum = 0;
  for (const sig of sigs) {
    const mg = amountOfSig(sig, part, product);
    if (mg === null || sig.timesPerDay === null) return null;
    sum += mg * sig.timesPerDay;
  }
  return rounded(sum);
}

/** "2 capsules (150 mg)": what is said twice must agree, as the whole amount or as that of one. */
function amountOfSig({ dose, equals }: Sig, part: Part, product: Product): number | null {
  if (!dose) return null;
  const mg = amountOf(quantityOfSig(dose), part, product);
  const same = equals ? amountOf(quantityOfSig(equals), part, product) : null;
  if (equals === null) return mg;
  if (same === null) return null;
  if (mg === null) return dose.value === 1 ? same : null;
  return differ(mg, same) && differ(mg, same * dose.value) ? null : mg;
}

const differ = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > 0.01 * Math.max(a, b);

const quantityOfSig = (dose: Amount): Quantity => ({
  value: dose.value,
  comparator: null,
  units: [dose.unit],
});

/** The coded dose; of a range the higher end. */
function statedDose(dosage: Element): Quantity | null {
  for (const holder of [...list(dosage, 'doseAndRate'), dosage]) {
    const range = child(holder, 'doseRange');
    const dose = quantity(holder, 'doseQuantity') ?? (range ? quantity(range, 'high') : null);
    if (dose) return dose.comparator === null ? dose : null;
  }
  return null;
}

function mostPerDay(dosage: Element, part: Part, product: Product): number | null {
  const most = child(dosage, 'maxDosePerPeriod') ?? element(list(dosage, 'maxDosePerPeriod')[0]);
  const amount = most ? quantity(most, 'numerator') : null;
  const days = most ? daysOf(child(most, 'denominator')) : null;
  const mg = amount ? amountOf(amount, part, product) : null;
  return mg === null || days !== 1 ? null : rounded(mg);
}

/**
 * The milligrams of one administration, of insulin its units; null where the unit or the strength is
 * not known.
 */
function amountOf(dose: Quantity, { medicine, strength }: Part, product: Product): number | null {
  if (medicine.doseUnit === 'units/day') return insulinUnits(dose);
  const units = dose.units.length > 0 ? dose.units : ['1'];
  const bare = dose.units.length === 0;
  for (const unit of units.map((one) => one.toLowerCase().trim())) {
    const mg = MASS[unit];
    // Of a combination, "10 mg" does not say of which ingredient.
    if (mg !== undefined) return product.ingredients === 1 ? dose.value * mg : null;
    if (unit === 'ml') return strength?.per === 'ml' ? dose.value * strength.mg : null;
    if (PIECE.test(unit)) {
      if (bare && dose.value > MOST_PIECES) return null;
      return strength?.per === 'unit' ? dose.value * strength.mg : null;
    }
  }
  return null;
}

const MASS: Readonly<Record<string, number>> = {
  mg: 1,
  milligram: 1,
  milligrams: 1,
  g: 1000,
  gram: 1000,
  grams: 1000,
  ug: 0.001,
  mcg: 0.001,
  µg: 0.001,
  μg: 0.001,
  microgram: 0.001,
  micrograms: 0.001,
};

/** Micrograms an hour of worn systems: a stated rate, else the product's rate times the patches worn. */
function perHour(dose: Quantity | null, dosage: Element, { strength }: Part): number | null {
  const rate = list(dosage, 'doseAndRate')
    .map((one) => quantity(one, 'rateQuantity'))
    .find((one) => one !== null);
  for (const one of [rate, dose]) {
    if (one?.units.some((unit) => /^(ug|mcg|µg|μg)\/(h|hr|hour)$/i.test(unit)))
      return rounded(one.value);
    if (one?.units.some((unit) => /^mg\/(h|hr|hour)$/i.test(unit)))
      return rounded(one.value * 1000);
  }
  if (strength?.per !== 'hour') return null;
  const worn = dose ?? { value: 1, units: [] as string[] };
  const isPatch = worn.units.every((unit) => PATCH.test(unit) || PIECE.test(unit));
  return isPatch && worn.value > 0 && worn.value <= 4
    ? rounded(worn.value * strength.mg * 1000)
    : null;
}

const rounded = (amount: number): number => Number(amount.toFixed(4));

/** The directions as written, else put into words from the coded parts. */
function regimenOf(dosage: Element): string | null {
  const words = directions(dosage);
  const asNeeded =
    flag(dosage, 'asNeededBoolean') === true || child(dosage, 'asNeededCodeableConcept') !== null;
  const needed = asNeeded && !saysAsNeeded(words) ? ', as needed' : '';
  if (words !== '') return `${words}${needed}`.slice(0, 500);
  const dose = statedDose(dosage);
  const times = timesPerDay(child(dosage, 'timing'));
  const amount = dose ? `${dose.value} ${dose.units.at(-1) ?? ''}`.trim() : null;
  const often = times === null ? null : `${rounded(times)} a day`;
  const said = [amount, often].filter((one) => one !== null).join(', ');
  return said === '' ? (asNeeded ? 'as needed' : null) : `${said}${needed}`;
}
