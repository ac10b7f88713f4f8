/** From kidney function back to the creatinine that a laboratory would report. */

/**
 * The creatinine, mg/dL to two decimals, at which `egfrAt` gives the wanted eGFR. eGFR falls as
 * creatinine rises, so halving the interval finds it.
 */
export function creatinineForEgfr(
  wanted: number,
  egfrAt: (creatinine: number) => number | null,
): number {
  let low = 0.3;
  let high = 15;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if ((egfrAt(middle) ?? 0) > wanted) low = middle;
    else high = middle;
  }
  return Math.round(low * 100) / 100;
}
