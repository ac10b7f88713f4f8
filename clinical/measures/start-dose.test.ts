import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../protocol.ts';
import { chartOn, condition, creatinine } from '../rules/patient-for-tests.ts';
import { startDose } from './start-dose.ts';

const pregabalin = (events: Parameters<typeof chartOn>[1]) =>
  startDose({ chart: chartOn(0, events), protocol: defaultProtocol }, 'pregabalin');

describe('the start of a medicine', () => {
  it('is the ordinary one, and lower with care, while the kidneys allow it', () => {
    expect(pregabalin([creatinine(0, 1)])).toMatchObject({ amount: 150, cautious: [25, 75] });
  });

  it('is that of the kidney band, with nothing above it named as cautious', () => {
    expect(pregabalin([creatinine(0, 2)])).toMatchObject({ amount: 75, cautious: [25, 75] });
    expect(pregabalin([creatinine(0, 4)])).toMatchObject({ amount: 25, cautious: [] });
    expect(pregabalin([condition(0, 'dialysis')])).toMatchObject({ amount: 25, cautious: [] });
  });
});
