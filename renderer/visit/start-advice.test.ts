import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartWith, fact } from '../patient/chart-for-tests.ts';
import { startAdvice } from './start-advice.ts';

const creatinine = (value: number) =>
  fact('2026-11-20', {
    kind: 'lab',
    lab: 'creatinine',
    value,
    reportedValue: value,
    reportedUnit: 'mg/dL',
  });
const weight = fact('2026-11-20', {
  kind: 'vital',
  weightKg: 70,
  heightCm: null,
  systolic: null,
  diastolic: null,
  heartRate: null,
});
const advise = (medicine: string, ...facts: Parameters<typeof chartWith>) =>
  startAdvice({ chart: chartWith(...facts), protocol: defaultProtocol }, medicine);

describe('the start dose', () => {
  it('is the usual one with good kidneys', () => {
    expect(advise('pregabalin', creatinine(0.8), weight).amount).toBe(150);
  });

  it('is that of the kidney band where function is reduced, and says why', () => {
    const { amount, lines } = advise('pregabalin', creatinine(2.6), weight);
    expect(amount).toBeLessThan(150);
    expect(lines.join(' ')).toMatch(/instead of 150 mg\/day: Creatinine clearance \d+ mL\/min/);
    expect(lines.join(' ')).toMatch(/At most \d+ mg\/day/);
  });

  it('is not proposed where the kidneys rule the medicine out', () => {
    const { amount, lines } = advise('duloxetine', creatinine(3.5), weight);
    expect(amount).toBeNull();
    expect(lines[0]).toMatch(/^Avoid: /);
  });

  it('is not proposed while kidney function is unknown', () => {
    const { amount, lines } = advise('pregabalin');
    expect(amount).toBeNull();
    expect(lines.join(' ')).toContain('Kidney function is not known');
  });
});
