/** How a medicine would be started in this patient (SEED, labels). */
import { findMedicine } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import { unitOf } from '../language/units.ts';
import { renalBand } from './dosing.ts';
import type { Setting } from './finding.ts';

/** `cautious` are the lower amounts for a patient who needs care, none above the start itself. */
export type StartDose = { amount: number | null; regimen: string; cautious: readonly number[] };

/** The profile's start, or that of the kidney band where kidney function is reduced. */
export function startDose(setting: Setting, medicine: string): StartDose {
  const known = findMedicine(medicine);
  const unit = known?.doseUnit ?? 'mg/day';
  const profile = setting.protocol.regimen(medicine);
  const place = renalBand(setting, medicine).value;
  const band = place === 'unknown' || place?.band.below === null ? null : place?.band;
  const reduced = band?.start ?? 0;
  const lowest = known?.start?.cautious?.perDay ?? [];
  // A band that says "avoid" has no start: the ordinary one is then found to be too much.
  if (reduced > 0)
    return {
      amount: reduced,
      regimen: say`${reduced} ${unitOf(unit)} (reduced kidney function)`,
      cautious: notAbove(reduced, lowest),
    };
  const amount = profile.startAmount ?? known?.start?.perDay ?? null;
  return {
    amount,
    regimen: profile.start ?? known?.start?.regimen ?? '',
    cautious: notAbove(amount, lowest),
  };
}

/** Nothing where only the start itself is left: 25-75 mg/day is no caution for a start of 25. */
function notAbove(amount: number | null, cautious: readonly number[]): readonly number[] {
  if (amount === null) return cautious;
  const fitting = cautious.filter((one) => one <= amount);
  return fitting.some((one) => one < amount) ? fitting : [];
}
