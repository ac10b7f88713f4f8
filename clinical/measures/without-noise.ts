/**
 * Takes binary noise away from a quotient before it meets a limit: a clearance of exactly 30 comes out
 * of floating point as 29.999..., which would put the patient in the band below. Twelve significant
 * digits are far more than any measurement has.
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
