/** Which score or test a column or a cell names. */
import { instruments } from '../../../clinical/instruments/index.ts';
import { labByLoinc, labs, toCanonical } from '../../../clinical/labs/index.ts';

export type Item = { kind: 'score' | 'lab'; id: string };

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What tables call a test besides its id and name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  hba1c: ['A1c', 'HbA1c', 'hemoglobin A1c', 'glycated hemoglobin'],
  b12_total: ['B12', 'vitamin B12', 'cobalamin'],
  vitd_25oh: ['vitamin D', '25-OH vitamin D', '25-hydroxyvitamin D'],
  egfr: ['eGFR', 'GFR'],
  creatinine: ['serum creatinine'],
  haemoglobin: ['hemoglobin', 'Hb'],
};

/** Every name by which an item is known: id, export column, label, LOINC code. */
const byName: ReadonlyMap<string, Item> = new Map([
  ...instruments
    .flatMap((one) => one.stores)
    .flatMap(({ id, label }) => named({ kind: 'score', id }, [id, `score_${id}`, label])),
  ...labs
    .filter((one) => one.kind === 'lab')
    .flatMap(({ id, name }) => named({ kind: 'lab', id }, [id, name, ...(otherNames[id] ?? [])])),
]);

function named(item: Item, names: readonly string[]): [string, Item][] {
  return names.map((name) => [plain(name), item]);
}

/** The item of a name, or null. */
export function itemNamed(name: string): Item | null {
  const loinc = labByLoinc(name.trim());
  if (loinc?.lab.kind === 'lab') return { kind: 'lab', id: loinc.lab.id };
  return byName.get(plain(name)) ?? null;
}

/** True for a unit in which the test's values can be converted. */
export const isUnitOf = (labId: string, unit: string): boolean =>
  toCanonical(labId, 1, unit) !== null;
