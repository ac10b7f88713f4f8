/** How a medicine is started in this patient, and why so: in the form before anything is saved. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { Setting } from '../../clinical/measures/finding.ts';
import { hasRenalBands, renalBand } from '../../clinical/measures/dosing.ts';
import { startDose } from '../../clinical/measures/start-dose.ts';
import { sayDoseOf } from '../patient/dose-words.ts';
import { sayDaysIn, sayNumber } from '../ui/say.ts';

export type StartAdvice = {
  /** The dose to begin with, in the medicine's unit; null = none can be proposed. */
  amount: number | null;
  lines: string[];
};

/** From this age on the cautious start is proposed, where the formulary has one. */
const OLD_FROM = 75;

export function startAdvice(setting: Setting, medicine: string): StartAdvice {
  const known = findMedicine(medicine);
  const place = renalBand(setting, medicine);
  const band = place.value === 'unknown' ? null : (place.value?.band ?? null);
  const kidney = place.value === 'unknown' ? null : (place.value?.kidney ?? null);
  const how = place.computed?.[0];
  const measured =
    how && kidney !== null
      ? `${how.label} ${typeof how.value === 'number' ? sayNumber(how.value, 0) : how.value} ${how.unit} (${sayDaysIn(how.how)})`
      : '';
  if (band?.max === 0) {
    return { amount: null, lines: [`Avoid: ${measured}. ${band.advice ?? ''}`.trim()] };
  }
  const { amount: byKidney, regimen } = startDose(setting, medicine);
  const usual = known?.start?.perDay ?? null;
  const cautious = known?.start?.cautious ?? null;
  const age = setting.chart.age;
  const old = cautious !== null && age !== null && age >= OLD_FROM;
  const amount =
    old && byKidney !== null ? Math.min(byKidney, ...cautious.perDay.slice(-1)) : byKidney;
  const lines: string[] = [];
  if (amount !== null && usual !== null && amount < usual) {
    const why = amount === byKidney ? measured : `${String(age)} years old`;
    lines.push(
      `Start ${sayDoseOf(medicine, amount)} instead of ${sayDoseOf(medicine, usual)}: ${why}.`,
    );
  } else if (regimen !== '') lines.push(`Start: ${regimen}.`);
  if (hasRenalBands(medicine) && place.value === 'unknown') {
    const missing = (place.missing ?? []).map(({ what }) => what).join(', ');
    lines.push(
      `Kidney function is not known (missing: ${missing}): check it before a dose is set.`,
    );
  }
  if (cautious && !old) {
    const doses = cautious.perDay.map((dose) => sayDoseOf(medicine, dose)).join(' or ');
    lines.push(`More cautious: ${doses}, ${cautious.when}.`);
  }
  const isReduced = band !== null && band.below !== null;
  if (isReduced && band.max !== null && measured !== '')
    lines.push(`At most ${sayDoseOf(medicine, band.max)} with this kidney function.`);
  // Without kidney function no dose is proposed for a medicine that is dosed by it.
  return { amount: place.value === 'unknown' ? null : amount, lines };
}
