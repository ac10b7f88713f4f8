/**
 * What holds a medicine where it is: nothing says "raise" while something says stop, reduce or check
 * first. A snoozed or dismissed prompt still holds.
 */
import type { Fired, Firings } from './firings.ts';

/** Hold every medicine while they fire. */
const forThePatient = ['R01', 'R02', 'R44'];
/** Hold the medicine they are about, at any urgency. */
const forTheMedicine = ['R24', 'R31', 'R32', 'R36', 'R39', 'R78'];
/** Hold the medicine they are about, at action or urgent. */
const forTheMedicineIfMore = ['R37', 'R76', 'R77', 'R79'];

/** The prompts that hold a medicine. */
export function holdsOn(firings: Firings, medicine: string): Fired[] {
  return [
    ...forThePatient.flatMap((id) => firings.of(id)),
    ...firings.of('R30').filter(({ firing }) => firing.urgency === 'urgent'),
    ...forTheMedicine.flatMap((id) => firings.about(id, medicine)),
    ...forTheMedicineIfMore
      .flatMap((id) => firings.about(id, medicine))
      .filter(({ firing }) => firing.urgency !== 'info'),
    ...firings.of('R38').filter(({ firing }) => firing.holds?.includes(medicine)),
  ];
}
