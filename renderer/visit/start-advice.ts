/** How a medicine is started in this patient, and why so: in the form before anything is saved. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import type { Setting } from '../../clinical/measures/finding.ts';
import { hasRenalBands, renalBand } from '../../clinical/measures/dosing.ts';
import { startDose } from '../../clinical/measures/start-dose.ts';
import { m } from '../../words/messages.js';
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
      ? `${how.label} ${typeof how.value === 'number' ? sayNumber(how.value, 0) : how.value} ${unitOf(how.unit)} (${sayDaysIn(how.how)})`
      : '';
  if (band?.max === 0) {
    return {
      amount: null,
      lines: [m.visit_start_avoid({ measured, advice: band.advice ?? '' }).trim()],
    };
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
    const why = amount === byKidney ? measured : m.visit_start_age({ years: String(age) });
    const [dose, instead] = [amount, usual].map((one) => sayDoseOf(medicine, one));
    lines.push(m.visit_start_instead({ dose: dose ?? '', usual: instead ?? '', why }));
  } else if (regimen !== '') lines.push(m.visit_start_usual({ regimen }));
  if (hasRenalBands(medicine) && place.value === 'unknown') {
    const missing = (place.missing ?? []).map(({ what }) => what).join(', ');
    lines.push(m.visit_start_kidney({ missing }));
  }
  if (cautious && !old) {
    const doses = cautious.perDay.map((dose) => sayDoseOf(medicine, dose)).join(m.visit_or());
    lines.push(m.visit_start_cautious({ doses, when: cautious.when }));
  }
  const isReduced = band !== null && band.below !== null;
  if (isReduced && band.max !== null && measured !== '')
    lines.push(m.visit_start_most({ dose: sayDoseOf(medicine, band.max) }));
  // Without kidney function no dose is proposed for a medicine that is dosed by it.
  return { amount: place.value === 'unknown' ? null : amount, lines };
}
