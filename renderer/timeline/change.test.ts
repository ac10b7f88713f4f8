import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instruments, storedScore } from '../../clinical/instruments/index.ts';
import { judged, noChangeBand } from './change.ts';

describe('no meaningful change', () => {
  it.each([
    ['nrs_avg', 7, 5.5, 8.5],
    ['nrs_avg', 4, 2.5, 5.5],
    ['peg', 7, 4.95, 9.95],
    ['odi', 48, 38.05, 57.95],
    ['psfs', 4, 2.05, 5.95],
    ['nrs_avg', 0, 0, 1.5],
    ['nrs_avg', 10, 8.5, 10],
  ])('of %s around %d lies from %d to %d', (id, baseline, low, high) => {
    const band = noChangeBand(id, baseline);
    expect(band?.low).toBeCloseTo(low, 6);
    expect(band?.high).toBeCloseTo(high, 6);
  });

  it('has no band where the instrument has no meaningful change', () => {
    expect(noChangeBand('dn4', 4)).toBeNull();
    expect(judged('dn4', 4, 1)).toBeNull();
  });

  it('always holds exactly the values that are judged as no change', () => {
    const ids = instruments
      .filter(({ meaningfulChange }) => meaningfulChange !== null)
      .map(({ stores }) => stores[0].id);
    const steps = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...ids), steps, steps, (id, a, b) => {
        const { min, max, step } = storedScore(id);
        const grain = step ?? 0.01;
        const count = Math.round((max - min) / grain) + 1;
        const valueAt = (place: number) => Number((min + (place % count) * grain).toFixed(2));
        const [baseline, value] = [valueAt(a), valueAt(b)];
        const band = noChangeBand(id, baseline);
        const within = band !== null && value >= band.low && value <= band.high;
        expect(within).toBe(judged(id, baseline, value) === 'no_change');
      }),
    );
  });
});
