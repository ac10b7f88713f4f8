/** How the columns of a table are meant: suggested from its head, or said by a person. */
import { say } from '../../../clinical/language/say.ts';
import { lab } from '../../../clinical/labs/index.ts';
import { isUnitOf, itemNamed, type Item } from './items.ts';

/** A column with values of one item; a unit where the column's name or the person says one. */
export type ValueColumn = { column: number; item: Item; unit: string | null };

export type Mapping = {
  patient: { column: number; by: 'number' | 'id' } | null;
  on: number | null;
  /** One value a line: columns that name the item, its value and its unit. */
  long: { item: number; value: number; unit: number | null } | null;
  /** Several values a line. */
  values: ValueColumn[];
};

/** A person's words for the mapping do not fit the table. */
export class MappingRefused extends Error {
  override readonly name = 'BadInput';
  /** The table's columns, where it has any. */
  readonly columns: readonly string[];
  constructor(message: string, columns: readonly string[] = []) {
    super(message);
    this.columns = columns;
  }
}

const names = {
  number: ['patient_number', 'patient number', 'number', 'mrn', 'patient no', 'patient'],
  id: ['patient_id', 'patient id'],
  on: ['on', 'date', 'day', 'visit date', 'visit_date', 'collected', 'observation date'],
  item: ['item', 'test', 'instrument', 'measure', 'code', 'loinc', 'analyte', 'score'],
  value: ['value', 'result'],
  unit: ['unit', 'units'],
} as const;

/** The mapping that the names of the columns suggest. */
export function suggestMapping(head: readonly string[]): Mapping {
  const find = (what: keyof typeof names): number | null => {
    const wanted: readonly string[] = names[what];
    const at = head.findIndex((name) => wanted.includes(name.trim().toLowerCase()));
    return at < 0 ? null : at;
  };
  const [number, id, on, item, value] = [
    find('number'),
    find('id'),
    find('on'),
    find('item'),
    find('value'),
  ];
  const by = number === null ? ('id' as const) : ('number' as const);
  const patient = number ?? id;
  const long = item !== null && value !== null ? { item, value, unit: find('unit') } : null;
  return {
    patient: patient === null ? null : { column: patient, by },
    on,
    long,
    values: long ? [] : head.flatMap((name, column) => valueColumn(name, column) ?? []),
  };
}

/** "HbA1c (mmol/mol)", "lab_hba1c", "PEG". Columns of our own export are in the test's own unit. */
function valueColumn(name: string, column: number): ValueColumn | null {
  const ours = /^lab_([a-z0-9_]+)$/.exec(name.trim())?.[1];
  const ownLab = ours === undefined ? null : itemNamed(ours);
  if (ownLab?.kind === 'lab') return { column, item: ownLab, unit: lab(ownLab.id).canonical };
  const [, words = '', unit] = /^(.*?)\s*(?:[([]([^)\]]*)[)\]]+)?\s*$/.exec(name) ?? [];
  const item = itemNamed(words);
  if (!item) return null;
  const usable = item.kind === 'lab' && unit !== undefined && isUnitOf(item.id, unit);
  return { column, item, unit: usable ? unit : null };
}

/**
 * The suggested mapping with what a person says: `Pat=patient; Datum=on; Schmerz=nrs_avg;
 * A1c=hba1c:mmol/mol`. Targets are patient, patient_id, on, item, value, unit, a score or test with
 * an optional unit, or nothing to leave a column out. Throws {@link MappingRefused}.
 */
export function mappingWith(head: readonly string[], said: string): Mapping {
  let mapping = suggestMapping(head);
  for (const part of said
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const at = part.lastIndexOf('=');
    const name = part.slice(0, at).trim();
    const column = head.findIndex((one) => one.trim() === name);
    if (at < 1 || column < 0) {
      throw new MappingRefused(
        say`"${part}": the table has no column "${name}". It has: ${head.join(', ')}.`,
        head,
      );
    }
    mapping = mapped(mapping, column, part.slice(at + 1).trim());
  }
  return mapping;
}

function mapped(mapping: Mapping, column: number, target: string): Mapping {
  const rest = { ...mapping, values: mapping.values.filter((one) => one.column !== column) };
  const long = mapping.long ?? { item: -1, value: -1, unit: null };
  if (target === '') return rest;
  if (target === 'patient') return { ...rest, patient: { column, by: 'number' } };
  if (target === 'patient_id') return { ...rest, patient: { column, by: 'id' } };
  if (target === 'on') return { ...rest, on: column };
  if (target === 'item' || target === 'value' || target === 'unit')
    return { ...rest, long: { ...long, [target]: column } };
  const [id = '', ...unit] = target.split(':');
  const item = itemNamed(id);
  if (!item) throw new MappingRefused(say`"${id}" is no score or test that Dorso knows.`);
  const of = unit.join(':');
  if (of !== '' && (item.kind !== 'lab' || !isUnitOf(item.id, of)))
    throw new MappingRefused(say`"${of}" is no unit of ${id}.`);
  return { ...rest, values: [...rest.values, { column, item, unit: of === '' ? null : of }] };
}

/** What is missing before a table can be read; null when nothing is. */
export function lacking({ patient, on, long, values }: Mapping): string | null {
  if (!patient) return say`no column says whose values these are; map one to patient`;
  if (on === null) return say`no column says the day; map one to on`;
  if (long && (long.item < 0 || long.value < 0))
    return say`item and value belong together; map both`;
  return long || values.length > 0 ? null : say`no column is a score or test that Dorso knows`;
}

/** The mapping in words, column by column, for a preview. */
export function mappingInWords(head: readonly string[], mapping: Mapping) {
  const { patient, on, long, values } = mapping;
  return head.map((column, at) => {
    const value = values.find((one) => one.column === at);
    const unit = value?.unit ? `, ${value.unit}` : '';
    const meant =
      at === patient?.column
        ? say`patient by ${patient.by}`
        : at === on
          ? 'day'
          : at === long?.item
            ? 'item'
            : at === long?.value
              ? 'value'
              : at === long?.unit
                ? 'unit'
                : value
                  ? `${value.item.kind} ${value.item.id}${unit}`
                  : say`not used`;
    return { column, meant };
  });
}
