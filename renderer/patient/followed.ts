/** Which medicines the clinic follows, and which are only taken beside them. */
import { findMedicine } from '../../clinical/formulary/index.ts';

/** The order on every screen: 0 treats the pain, 1 has rules of its own (metformin), 2 the others. */
export function standing(medicine: string): 0 | 1 | 2 {
  const known = findMedicine(medicine);
  if (known?.entry !== 'own') return 2;
  return known.role === null || known.role === 'comedication' ? 1 : 0;
}

/** True for a medicine with an entry of its own; the others matter for interactions only. */
export function isFollowed(medicine: string): boolean {
  return standing(medicine) < 2;
}
