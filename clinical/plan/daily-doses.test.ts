import { describe, expect, it } from 'vitest';
import { formulary } from '../formulary/index.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { protocolOf, type ProfileId } from '../protocol.ts';
import { chartOn, creatinine } from '../rules/patient-for-tests.ts';
import { dailyDoses, regimenOf } from './daily-doses.ts';

const setting = (kidney: number | null = 1, profile: ProfileId = 'seed_default') => ({
  chart: chartOn(0, kidney === null ? [] : [creatinine(-4, kidney)]),
  protocol: protocolOf(profile),
});

describe('the doses of a day', () => {
  it.each([
    ['pregabalin', 150, 1, '75 mg in the morning and 75 mg in the evening'],
    ['pregabalin', 225, 1, '75 mg in the morning and 150 mg in the evening'],
    ['pregabalin', 50, 7, '50 mg in the evening'],
    ['gabapentin', 300, 1, '300 mg in the evening'],
    ['gabapentin', 900, 1, '300 mg in the morning, 300 mg at midday and 300 mg in the evening'],
    ['gabapentin', 1400, 1.9, '700 mg in the morning and 700 mg in the evening'],
    ['duloxetine', 60, 1, '60 mg once daily'],
    ['venlafaxine', 37.5, 1, '37.5 mg in the morning'],
    ['amitriptyline', 25, 1, '25 mg in the evening'],
    ['pregabalin', 110, 1, ''],
  ])('%s %d mg at creatinine %d: %s', (medicine, amount, kidney, words) => {
    expect(regimenOf(setting(kidney), medicine, amount)).toBe(words);
  });

  it('are three by the US label, but for a reduced kidney function', () => {
    expect(dailyDoses(setting(1, 'us_label_dpn'), 'pregabalin', 300)).toMatchObject({
      midday: 100,
    });
    expect(dailyDoses(setting(1.9, 'us_label_dpn'), 'pregabalin', 150)).toMatchObject({
      midday: 0,
    });
  });

  it('add up to the daily amount, for every step of every ladder in its band', () => {
    let seen = 0;
    for (const id of oralTrialMedicines) {
      const { titration, renal } = formulary.medicine(id);
      const bands = renal.bands.length > 0 ? renal.bands : [{ from: 60, ladder: null }];
      for (const { from, ladder } of bands) {
        // 82 kg and 60 years: the creatinine that puts the clearance within the band.
        const kidney = (80 * 82) / (72 * (from + 4));
        for (const amount of ladder ?? titration?.ladder ?? []) {
          const doses = dailyDoses(setting(kidney), id, amount);
          expect(doses, `${id} ${amount} from ${from}`).not.toBeNull();
          const sum = Object.values(doses ?? {}).reduce((a, b) => a + b, 0);
          expect(sum, `${id} ${amount}`).toBe(amount);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(40);
  });
});
