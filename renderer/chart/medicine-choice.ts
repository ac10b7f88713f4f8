/** Finding a medicine outside the protocol to put on the list, by its name or as it was typed. */
import { findMedicine, medicines } from '../../clinical/formulary/index.ts';
import { isFollowed } from '../patient/followed.ts';
import { medicinesNamed } from '../visit/find-medicine.ts';

export type MedicineChoice = { id: string; name: string; is: 'known' | 'followed' | 'free' };

/** The formulary's medicines of that name, then the name itself, unless it is one of them. */
export function medicineChoices(typed: string, taken: readonly string[]): MedicineChoice[] {
  const known = medicinesNamed(medicines, typed)
    .filter(({ id }) => !taken.includes(id))
    .map(({ id, name }): MedicineChoice => ({
      id,
      name,
      is: isFollowed(id) ? 'followed' : 'known',
    }));
  const id = freeMedicineId(typed);
  const isKnown = id === null || findMedicine(id) !== null || taken.includes(id);
  return isKnown ? known : [...known, { id, name: typed.trim(), is: 'free' }];
}

/** The id of a medicine that is not in the formulary: its name in plain letters; null where none are. */
export function freeMedicineId(name: string): string | null {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 64)
    .replace(/_+$/, '');
  return /[a-z]/.test(plain) ? plain : null;
}
