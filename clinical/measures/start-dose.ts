/** How a medicine would be started in this patient. */
import { findMedicine } from '../formulary/index.ts';
import { renalBand } from './dosing.ts';
import type { Setting } from './finding.ts';

export type StartDose = { amount: number | null; regimen: string };

/** The profile's start, or that of the kidney band where kidney function is reduced. */
export function startDose(setting: Setting, medicine: string): StartDose {
  const known = findMedicine(medicine);
  const unit = known?.doseUnit ?? 'mg/day';
  const profile = setting.protocol.regimen(medicine);
  const place = renalBand(setting, medicine).value;
  const band = place === 'unknown' || place?.band.below === null ? null : place?.band;
  const reduced = band?.start ?? 0;
  // A band that says "avoid" has no start: the ordinary one is then found to be too much.
  if (reduced > 0)
    return { amount: reduced, regimen: `${reduced} ${unit} (reduced kidney function)` };
  return {
    amount: profile.startAmount ?? known?.start?.perDay ?? null,
    regimen: profile.start ?? known?.start?.regimen ?? '',
  };
}
