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
  if (areExact(a, b, a - b)) return a - b || 0;
  const x = aligned(a, b);
  return Number(`${x.a - x.b}e-${x.scale}`);
}

/** True when `change` is at least `percent` % of `baseline`, exactly; equality counts. */
export function isAtLeastPercentOf(change: number, percent: number, baseline: number): boolean {
  const [most, least] = [change * 100, percent * baseline];
  if (areExact(change, percent, baseline, most, least)) return most >= least;
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

/** True for whole numbers that the machine counts with exactly: most scores are, and need no digits. */
function areExact(...values: readonly number[]): boolean {
  return values.every(Number.isSafeInteger);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
