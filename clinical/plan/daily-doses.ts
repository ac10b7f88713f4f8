/**
 * How a daily amount is taken over the day. Only splits that whole capsules or tablets make are listed;
 * any other amount is left to the prescription (S-LBL-PGB, S-LBL-GBP, S-LBL-DLX, S-LBL-VEN, S-SMPC-AMI:
 * doses a day and strengths; which dose falls when: practice).
 */
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { renalBand } from '../measures/dosing.ts';
import { list, shownNumber } from '../rules/wording.ts';

/** mg at each time of the day; 0 = none then. `once`: one dose, at the same time each day. */
export type DailyDoses = { morning: number; midday: number; evening: number; once: number };

const none: DailyDoses = { morning: 0, midday: 0, evening: 0, once: 0 };
const evening = (mg: number): DailyDoses => ({ ...none, evening: mg });
const twice = (morning: number, later = morning): DailyDoses => ({
  ...none,
  morning,
  evening: later,
});
const thrice = (morning: number, midday = morning, later = morning): DailyDoses => ({
  ...none,
  morning,
  midday,
  evening: later,
});

type Splits = Readonly<Record<number, DailyDoses>>;

/** By medicine and doses a day, then by the daily amount. */
const splits: Readonly<Record<string, Readonly<Record<number, Splits>>>> = {
  pregabalin: {
    2: {
      25: evening(25),
      50: twice(25),
      75: twice(25, 50),
      150: twice(75),
      225: twice(75, 150),
      300: twice(150),
    },
    3: { 75: thrice(25), 150: thrice(50), 225: thrice(75), 300: thrice(100) },
  },
  gabapentin: {
    2: {
      100: evening(100),
      200: twice(100),
      300: evening(300),
      400: twice(200),
      600: twice(300),
      800: twice(400),
      900: twice(300, 600),
      1000: twice(500),
      1200: twice(600),
      1400: twice(700),
    },
    3: {
      100: evening(100),
      300: evening(300),
      600: twice(300),
      900: thrice(300),
      1200: thrice(300, 300, 600),
      1800: thrice(600),
      2400: thrice(800),
      3000: thrice(1000),
      3600: thrice(1200),
    },
  },
};

/** Medicines of one dose a day, by when it is taken. */
const onceDaily: Readonly<Record<string, 'evening' | 'morning' | 'once'>> = {
  duloxetine: 'once',
  venlafaxine: 'morning',
  amitriptyline: 'evening',
  nortriptyline: 'evening',
};

/** How an amount is taken over the day; null = the formulary does not say. */
export function dailyDoses(setting: Setting, medicine: string, amount: number): DailyDoses | null {
  const time = onceDaily[medicine];
  if (time) return { ...none, [time]: amount };
  const most = dosesADay(setting, medicine);
  if (most === 1) return evening(amount);
  return most === null ? null : (splits[medicine]?.[most]?.[amount] ?? null);
}

/** The same for a clinician: "75 mg in the morning and 150 mg in the evening"; '' where unknown. */
export function regimenOf(setting: Setting, medicine: string, amount: number): string {
  const doses = amount > 0 ? dailyDoses(setting, medicine, amount) : null;
  if (!doses) return '';
  const mg = shownNumber;
  return list([
    ...(doses.once > 0 ? [say`${mg(doses.once)} mg once daily`] : []),
    ...(doses.morning > 0 ? [say`${mg(doses.morning)} mg in the morning`] : []),
    ...(doses.midday > 0 ? [say`${mg(doses.midday)} mg at midday`] : []),
    ...(doses.evening > 0 ? [say`${mg(doses.evening)} mg in the evening`] : []),
  ]);
}

/**
 * The protocol's number of doses, else that of the kidney band, the lower of a range except where it is
 * one: "2-3" is two, "1-2" is two, because a small dose in the evening is one anyway. Unknown kidney
 * function counts as the usual band.
 */
function dosesADay(setting: Setting, medicine: string): number | null {
  const place = renalBand(setting, medicine).value;
  const usual = findMedicine(medicine)?.renal.bands[0] ?? null;
  const band = place === 'unknown' || place === null ? usual : place.band;
  const byBand = band?.dosesPerDay ?? null;
  const own = setting.protocol.regimen(medicine).timesPerDay;
  if (own !== undefined && band?.below === null) return own;
  if (byBand === null) return null;
  const range = byBand.split('-').map(Number);
  const [least = null, most = least] = range;
  return least === 1 ? most : least;
}
