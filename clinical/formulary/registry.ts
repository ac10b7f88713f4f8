/** A formulary made of medicine data: lookups by id, code and class. */
import { speaking } from '../language/speaking.ts';
import { medicineFrom, type Medicine, type MedicineData } from './medicine.ts';

/** Classes whose members act on the central nervous system: each is a member of `cns_active` too. */
const cnsActiveClasses = [
  'gabapentinoid',
  'snri',
  'ssri',
  'tca',
  'opioid',
  'benzodiazepine',
  'z_drug',
  'muscle_relaxant',
];

/** Whose taper and contraindications a class member without an entry of its own takes over. */
const classEntries: Readonly<Record<string, string>> = {
  ssri: 'ssri',
  snri: 'venlafaxine',
  tca: 'amitriptyline',
  nsaid_oral: 'ibuprofen',
};

const spokenFields = [
  'name',
  'regimen',
  'when',
  'advice',
  'note',
  'hepatic',
  'text',
  'differs',
  'confidence',
] as const;

export type Formulary = {
  medicines: readonly Medicine[];
  medicineIds: readonly string[];
  medicine: (id: string) => Medicine;
  findMedicine: (id: string) => Medicine | null;
  medicinesByRxcui: (rxcui: string) => readonly Medicine[];
  classesOf: (id: string) => readonly string[];
  membersOf: (classId: string) => readonly string[];
};

/** Thrown for an id that names no medicine. */
export class UnknownMedicine extends Error {
  override readonly name = 'UnknownMedicine';
  constructor(id: string) {
    super(`"${id}" is not a medicine of this formulary.`);
  }
}

/** Thrown when two data files claim the same id. */
export class MedicineTwice extends Error {
  override readonly name = 'MedicineTwice';
  constructor(id: string) {
    super(`Two entries of the formulary have the id "${id}".`);
  }
}

/**
 * Builds a formulary. Each entry is checked by the schema; class members take over what their class
 * entry says. Throws {@link MedicineTwice} or a zod error that names the field.
 */
export function formularyOf(data: readonly MedicineData[]): Formulary {
  const checked = data.map(medicineFrom);
  const byId = new Map<string, Medicine>();
  for (const one of checked) {
    if (byId.has(one.id)) throw new MedicineTwice(one.id);
    byId.set(one.id, one);
  }
  for (const one of checked) byId.set(one.id, withClassEntry(one, byId));
  for (const one of byId.values()) byId.set(one.id, speaking(one, spokenFields));

  const classes = new Map([...byId.values()].map((one) => [one.id, withCnsActive(one)]));
  const members = Map.groupBy(
    [...classes].flatMap(([id, of]) => of.map((classId) => ({ id, classId }))),
    (pair) => pair.classId,
  );
  const medicines = [...byId.values()];
  return {
    medicines,
    medicineIds: [...byId.keys()],
    medicine: (id) => {
      const found = byId.get(id);
      if (!found) throw new UnknownMedicine(id);
      return found;
    },
    findMedicine: (id) => byId.get(id) ?? null,
    medicinesByRxcui: (rxcui) => medicines.filter((one) => one.rxcui === rxcui),
    classesOf: (id) => classes.get(id) ?? [],
    membersOf: (classId) => members.get(classId)?.map((pair) => pair.id) ?? [],
  };
}

function withClassEntry(one: Medicine, all: ReadonlyMap<string, Medicine>): Medicine {
  if (one.entry !== 'member') return one;
  const entryId = one.classes
    .map((classId) => classEntries[classId])
    .find((id) => id !== undefined);
  const entry = entryId === undefined ? undefined : all.get(entryId);
  if (!entry) return one;
  return {
    ...one,
    // A member that says something of its own (fluoxetine: no taper) keeps it.
    taper: one.taper.note === '' ? entry.taper : one.taper,
    contraindications:
      one.contraindications.length > 0 ? one.contraindications : entry.contraindications,
    hepatic: one.hepatic || entry.hepatic,
  };
}

function withCnsActive(one: Medicine): string[] {
  // A group entry stands for its class and is nobody's active medicine.
  if (one.entry === 'group') return [];
  return one.classes.some((classId) => cnsActiveClasses.includes(classId))
    ? [...one.classes, 'cns_active']
    : one.classes;
}
