/**
 * Exact decimal arithmetic for scores and thresholds: 7.0 to 4.9 is a fall of exactly 30 %, which
 * binary floating point does not give. Numbers are read by their shortest decimal form.
 */

/** A decimal number: digits / 10^scale. */
type Decimal = { digits: bigint; scale: number };

function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  const [mantissa = '0', exponent = '0'] = value.toString().toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

function aligned(a: number, b: number): { a: bigint; b: bigint; scale: number } {
  const da = decimal(a);
  const db = decimal(b);
  const scale = Math.max(da.scale, db.scale);
  return { a: digitsAt(da, scale), b: digitsAt(db, scale), scale };
}

/** a - b without binary error: 7.0 - 4.9 is 2.1. */
export function subtract(a: number, b: number): number {
  const exact = thousandths(a) - thousandths(b);
  if (Number.isSafeInteger(exact)) return exact / 1000;
  const x = aligned(a, b);
  return Number(`${x.a - x.b}e-${x.scale}`);
}

/** True when `change` is at least `percent` % of `baseline`, exactly; equality counts. */
export function isAtLeastPercentOf(change: number, percent: number, baseline: number): boolean {
  const least = thousandths(percent) * thousandths(baseline);
  const most = thousandths(change) * 100_000;
  if (Number.isSafeInteger(least) && Number.isSafeInteger(most)) return most >= least;
  const c = decimal(change);
  const p = decimal(percent);
  const b = decimal(baseline);
  const product = { digits: p.digits * b.digits, scale: p.scale + b.scale };
  const scale = Math.max(c.scale, product.scale);
  return digitsAt(c, scale) * 100n >= digitsAt(product, scale);
}

/** numerator / denominator rounded half up (a half goes towards plus infinity). Denominator > 0. */
export function divideHalfUp(numerator: number, denominator: number, decimals: number): number {
  const x = aligned(numerator, denominator);
  const shift = 10n ** BigInt(decimals);
  return Number(`${floorDivide(2n * x.a * shift + x.b, 2n * x.b)}e-${decimals}`);
}

/** Rounds half up: 20.5 gives 21, 35.55 with one decimal gives 35.6. */
export function roundHalfUp(value: number, decimals = 0): number {
  return divideHalfUp(value, 1, decimals);
}

/** True when `value` is a whole multiple of `step`, exactly. */
export function isMultipleOf(value: number, step: number): boolean {
  const x = aligned(value, step);
  return x.a % x.b === 0n;
}

/**
 * The number in thousandths where it has at most three decimals, as nearly every score has: whole
 * numbers, which the machine counts exactly. NaN for any other: it has to be read digit by digit.
 */
function thousandths(value: number): number {
  const count = Math.round(value * 1000);
  return count / 1000 === value && Math.abs(count) < 1e12 ? count : NaN;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
