/**
 * How far a medicine may be raised in this patient, and by which steps (SEED, S-KDIGO; limits and
 * bands stand with each medicine).
 */
import { onceASetting } from '../chart/once-a-chart.ts';
import type { Fact } from '../facts.ts';
import { findMedicine, type RenalBand } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { kidneyFunction } from './kidney.ts';
import type { Finding, Setting } from './finding.ts';

/** Whether a medicine is dosed by kidney function. */
export function hasRenalBands(medicine: string): boolean {
  return (findMedicine(medicine)?.renal.bands.length ?? 0) > 0;
}

/** `because` is what of the patient lowers the maximum: "above 75 years"; null = nothing. */
type Maximum = Finding<number | null> & { because: string | null };

/**
 * The most the protocol allows a day, in the medicine's unit: its maximum, or a lower one that fits
 * the patient's age, liver or alcohol use. Null = no maximum.
 */
export const protocolMaximum: (setting: Setting, medicine: string) => Maximum = onceASetting(
  lowestMaximum,
  { readsDoses: false },
);

function lowestMaximum({ chart }: Setting, medicine: string): Maximum {
  const known = findMedicine(medicine);
  const max = known?.max;
  const old = chart.age !== null && chart.age > 75;
  const limits: Limit[] = [];
  if (typeof max?.protocol === 'number')
    limits.push({ label: say`Protocol maximum`, because: null, value: max.protocol, facts: [] });
  if (typeof max?.ageOver75 === 'number' && old)
    limits.push({
      label: say`Maximum above 75 years`,
      because: say`above 75 years`,
      value: max.ageOver75,
      facts: [],
    });
  const liver = [
    ...chart.conditionEvidence('liver_disease_chronic'),
    ...chart.conditionEvidence('alcohol_heavy_use'),
  ];
  if (typeof max?.liverOrAlcohol === 'number' && liver.length > 0)
    limits.push({
      label: say`Maximum with liver disease or heavy alcohol use`,
      because: say`with liver disease or heavy alcohol use`,
      value: max.liverOrAlcohol,
      facts: liver.flatMap((entry) => entry.facts),
    });
  const [lowest] = limits.sort((a, b) => a.value - b.value);
  if (!lowest) return { value: null, because: null };
  return {
    value: lowest.value,
    because: lowest.because,
    facts: lowest.facts,
    thresholds: [
      {
        label: lowest.label,
        value: lowest.value,
        unit: known?.doseUnit ?? 'mg/day',
        parameter: null,
      },
    ],
  };
}

type Limit = { label: string; because: string | null; value: number; facts: Fact[] };

/** The kidney band the patient is in; null = no bands, 'unknown' = kidney function unknown. */
export const renalBand: (setting: Setting, medicine: string) => Place = onceASetting(placeOf, {
  readsDoses: false,
});

/** The band with the kidney function that puts the patient into it. */
type Place = Finding<{ band: RenalBand; kidney: number } | null | 'unknown'>;

function placeOf({ chart }: Setting, medicine: string): Place {
  const renal = findMedicine(medicine)?.renal;
  if (!renal || renal.basis === null || renal.bands.length === 0) return { value: null };
  const kidney = kidneyFunction(chart, renal.basis);
  const value = kidney.value;
  if (value === null) return { ...kidney, value: 'unknown' };
  const band = renal.bands.find(
    (one) => value >= one.from && (one.below === null || value < one.below),
  );
  return { ...kidney, value: band ? { band, kidney: value } : 'unknown' };
}

/** The cap: the lower of protocol maximum and kidney band maximum. Null = no cap at all. */
export const doseCap: (setting: Setting, medicine: string) => Finding<number | null | 'unknown'> =
  onceASetting(lowestCap, { readsDoses: false });

function lowestCap(setting: Setting, medicine: string): Finding<number | null | 'unknown'> {
  const protocol = protocolMaximum(setting, medicine);
  const band = renalBand(setting, medicine);
  if (band.value === 'unknown') return { ...band, value: 'unknown' };
  const byKidney = band.value?.band.max ?? null;
  const both = [protocol.value, byKidney].filter((value) => value !== null);
  const unit = findMedicine(medicine)?.doseUnit ?? 'mg/day';
  return {
    value: both.length === 0 ? null : Math.min(...both),
    facts: [...(protocol.facts ?? []), ...(band.facts ?? [])],
    computed: band.computed ?? [],
    thresholds: [
      ...(protocol.thresholds ?? []),
      ...(byKidney === null
        ? []
        : [
            {
              label: say`Maximum for this kidney function`,
              value: byKidney,
              unit,
              parameter: null,
            },
          ]),
    ],
    missing: band.missing ?? [],
  };
}

/**
 * The next ladder step above an amount and not above the cap; null = none, 'unknown' = the cap is
 * unknown. A profile's ladder takes the place of that of the highest kidney band only.
 */
export function nextStep(
  setting: Setting,
  medicine: string,
  amount: number,
): Finding<number | null | 'unknown'> {
  const cap = doseCap(setting, medicine);
  if (cap.value === 'unknown') return { ...cap, value: 'unknown' };
  const most = cap.value ?? Infinity;
  const step = ladder(setting, medicine).find((one) => one > amount && one <= most);
  return { ...cap, value: step ?? null };
}

/** Days on a dose before the next step; null = the medicine is not titrated. */
export function stepInterval({ protocol }: Setting, medicine: string): number | null {
  return (
    protocol.regimen(medicine).minIntervalDays ??
    findMedicine(medicine)?.titration?.minIntervalDays ??
    null
  );
}

function ladder(setting: Setting, medicine: string): readonly number[] {
  const own = findMedicine(medicine)?.titration?.ladder ?? [];
  const place = renalBand(setting, medicine).value;
  const band = place === 'unknown' ? null : place?.band;
  const unreduced = !band || band.below === null;
  return (unreduced ? setting.protocol.regimen(medicine).ladder : undefined) ?? band?.ladder ?? own;
}
