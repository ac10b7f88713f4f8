/** Whether a fall in pain is enough, as the default protocol counts it. */

/** A fall of 30% or more (S-IMMPACT2008), or pain down to 3 or less (S-OPTIONDM). */
export function isAdequate(before: number, now: number): boolean {
  return now <= 3 || (before - now) * 10 >= before * 3;
}
