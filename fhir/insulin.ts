/** The units of insulin that a prescription states, where it states them beyond doubt. */
import type { Quantity } from './coded.ts';
import { child, flag, list, type Element } from './element.ts';
import type { Product } from './product.ts';
import { readDirections, saysAsNeeded } from './sig.ts';

/** As UCUM, RxNorm and prescriptions write it; not units for each kilogram or millilitre. */
const UNIT = /^(\[iu\]|\[usp'u\]|iu|u|unt|units?|unit\(s\)|international units?)$/i;
/** Of a mixture the units are those of both insulins together. */
const MIXTURE = /\bmix\w*|protamine|\d{2}\/\d{2}/i;
/** "4 to 10 units": what is taken depends on the meal or the glucose of the moment. */
const RANGE = /\d ?(?:-|–|to|or) ?\d/;

/** The units of one injection; null where the dose is in another unit. */
export function insulinUnits({ value, units }: Quantity): number | null {
  return units.some((unit) => UNIT.test(unit.trim())) ? value : null;
}

/**
 * True where the amount a day depends on more than is stated: a range, a limit, as needed, words that
 * were not wholly understood (a sliding scale), or a mixture of two insulins.
 */
export function isInsulinUnclear(dosage: Element, words: string, product: Product): boolean {
  const holders = [...list(dosage, 'doseAndRate'), dosage];
  return (
    holders.some((one) => child(one, 'doseRange') !== null) ||
    RANGE.test(words) ||
    dosage['maxDosePerPeriod'] !== undefined ||
    flag(dosage, 'asNeededBoolean') === true ||
    child(dosage, 'asNeededCodeableConcept') !== null ||
    saysAsNeeded(words) ||
    !readDirections(words).understood ||
    product.ingredients > 1 ||
    MIXTURE.test(product.name)
  );
}
