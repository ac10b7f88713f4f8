import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divideHalfUp,
  isAtLeastPercentOf,
  isMultipleOf,
  roundHalfUp,
  subtract,
} from './decimal.ts';

describe('decimal arithmetic', () => {
  it('finds that 7.0 to 4.9 is a fall of exactly 30 %', () => {
    expect(subtract(7, 4.9)).toBe(2.1);
    expect(isAtLeastPercentOf(subtract(7, 4.9), 30, 7)).toBe(true);
    expect(isAtLeastPercentOf(subtract(7, 5), 30, 7)).toBe(false);
  });

  it.each([
    [20.4, 0, 20],
    [20.5, 0, 21],
    [13.5, 0, 14],
    [35.55, 1, 35.6],
    [1.005, 2, 1.01],
    [-0.5, 0, 0],
    [-1.5, 0, -1],
    [2.4e-7, 0, 0],
  ])('rounds %f to %i decimals half up: %f', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('divides exactly before it rounds', () => {
    expect(divideHalfUp(1600, 45, 1)).toBe(35.6);
    expect(divideHalfUp(1, 3, 1)).toBe(0.3);
    expect(divideHalfUp(1, 4, 1)).toBe(0.3);
  });

  it('counts in whole units of the last decimal, with few decimals as with many', () => {
    const scaled = fc.record({
      digits: fc.integer({ min: -2_000_000, max: 2_000_000 }),
      decimals: fc.integer({ min: 0, max: 6 }),
    });
    const numberOf = (units: bigint) => Number(`${units}e-6`);
    const units = ({ digits, decimals }: { digits: number; decimals: number }) =>
      BigInt(digits) * 10n ** BigInt(6 - decimals);
    fc.assert(
      fc.property(scaled, scaled, scaled, (first, second, third) => {
        const [a, b, c] = [units(first), units(second), units(third)];
        expect(subtract(numberOf(a), numberOf(b))).toBe(numberOf(a - b));
        expect(isAtLeastPercentOf(numberOf(a), numberOf(b), numberOf(c))).toBe(
          a * 100n * 1_000_000n >= b * c,
        );
      }),
    );
  });

  it('never loses a tenth: for scores with one decimal what is taken off twice gives the other score', () => {
    const tenths = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
    fc.assert(fc.property(tenths, tenths, (a, b) => subtract(a, subtract(a, b)) === b));
  });

  it('always agrees with whole-number arithmetic about percent limits of scores with one decimal', () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        tenths,
        tenths,
        fc.integer({ min: 0, max: 100 }),
        (baseline, current, percent) => {
          const exact = (baseline - current) * 100 >= percent * baseline;
          return (
            isAtLeastPercentOf(subtract(baseline / 10, current / 10), percent, baseline / 10) ===
            exact
          );
        },
      ),
    );
  });

  it('knows the multiples of a step', () => {
    expect(isMultipleOf(0.3, 0.1)).toBe(true);
    expect(isMultipleOf(2.5, 0.5)).toBe(true);
    expect(isMultipleOf(2.55, 0.1)).toBe(false);
    expect(isMultipleOf(-1, 1)).toBe(true);
  });

  it('refuses what is no number', () => {
    expect(() => roundHalfUp(Number.NaN)).toThrow(RangeError);
  });
});
