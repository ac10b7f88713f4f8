/** Finding a medicine by what is typed: its name, another generic name or a brand. */
import type { Medicine } from '../../clinical/formulary/index.ts';
import { plainText } from '../ui/plain-text.ts';

const MOST = 8;

/** The medicines of which a name begins with what was typed, then those that contain it. */
export function medicinesNamed(medicines: readonly Medicine[], typed: string): Medicine[] {
  const wanted = plainText(typed.trim());
  if (wanted === '') return [];
  const rank = ({ name, names, brands }: Medicine) => {
    const all = [name, ...names, ...brands].map(plainText);
    if (all.some((one) => one.startsWith(wanted))) return 0;
    return all.some((one) => one.includes(wanted)) ? 1 : 2;
  };
  return medicines
    .filter((medicine) => medicine.entry !== 'group' && rank(medicine) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, MOST);
}
