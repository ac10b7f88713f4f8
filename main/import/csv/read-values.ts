/** The lines of a table as scores and tests; what cannot be taken is refused with its reason. */
import { say } from '../../../clinical/language/say.ts';
import { isDay, type Day } from '../../../clinical/day.ts';
import { draftFactSchema, type DraftFact, type Statement } from '../../../clinical/facts.ts';
import { toCanonical } from '../../../clinical/labs/index.ts';
import { plainText } from '../../export/csv/csv-text.ts';
import { itemNamed, type Item } from './items.ts';
import type { Mapping } from './mapping.ts';
import type { CsvRow } from './read-csv.ts';

/** A value of a line, still by the patient's number or id as written. */
export type ReadValue = { line: number; patient: string; draft: DraftFact };
export type Refused = { line: number; column: string; reason: string };
export type ReadTable = { values: ReadValue[]; refused: Refused[] };

/**
 * @param file the table's name: the same line of the same table, changed, is a correction.
 * @param today nothing may be dated later.
 */
export function readValues(
  rows: readonly CsvRow[],
  {
    head,
    mapping,
    file,
    today,
  }: { head: readonly string[]; mapping: Mapping; file: string; today: Day },
): ReadTable {
  const table: ReadTable = { values: [], refused: [] };
  const times = new Map<string, number>();
  for (const { number: line, cells } of rows) {
    const cell = (at: number | null | undefined): string =>
      at === null || at === undefined ? '' : plainText(cells[at] ?? '').trim();
    const refuse = (at: number | undefined, reason: string) =>
      table.refused.push({ line, column: head[at ?? -1] ?? '', reason });
    const patient = cell(mapping.patient?.column);
    const on = cell(mapping.on);
    if (cells.length > head.length) refuse(undefined, say`more cells than the table has columns`);
    else if (patient === '') refuse(mapping.patient?.column, say`says no patient`);
    else if (!isDay(on))
      refuse(mapping.on ?? undefined, say`"${on}" is not a day; write YYYY-MM-DD`);
    else if (on > today) refuse(mapping.on ?? undefined, say`${on} lies in the future`);
    else {
      for (const { at, item, value, unit } of valuesOf(mapping, cell)) {
        const statement = item
          ? statementOf(item, value, unit)
          : say`is no score or test that Dorso knows`;
        if (typeof statement === 'string') {
          refuse(at, statement);
          continue;
        }
        const name = `${patient}/${item?.id ?? ''}/${on}`;
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        const importKey = `csv/${file.slice(0, 100)}/${item?.id ?? ''}/${on}/${time}`;
        const draft = draftFactSchema.safeParse({ on, statement, replaces: null, importKey });
        if (draft.success) table.values.push({ line, patient, draft: draft.data });
        else refuse(at, draft.error.issues[0]?.message ?? say`cannot be recorded`);
      }
    }
  }
  return table;
}

type Named = { at: number; item: Item | null; value: string; unit: string | null };

/** The values of a line; empty cells of a wide table say nothing. */
function valuesOf({ long, values }: Mapping, cell: (at: number | null) => string): Named[] {
  const wide = values
    .map(({ column, item, unit }) => ({ at: column, item, value: cell(column), unit }))
    .filter(({ value }) => value !== '');
  if (!long) return wide;
  const one = { at: long.value, item: itemNamed(cell(long.item)), value: cell(long.value) };
  return [...wide, { ...one, unit: cell(long.unit) || null }];
}

/** The statement of a cell, or why there is none. */
function statementOf(item: Item, written: string, unit: string | null): Statement | string {
  const value = numberOf(written);
  if (typeof value === 'string') return value;
  if (item.kind === 'score') return { kind: 'score', instrument: item.id, value, items: null };
  if (unit === null)
    return say`${item.id} without a unit; say it in the column's name or a unit column`;
  const canonical = toCanonical(item.id, value, unit);
  if (canonical === null) return say`"${unit}" is no unit of ${item.id}`;
  return {
    kind: 'lab',
    lab: item.id,
    value: canonical,
    reportedValue: value,
    reportedUnit: unit.slice(0, 40),
  };
}

/** A number with a point, or with a comma where that cannot mean thousands. */
function numberOf(written: string): number | string {
  if (/^[<>≤≥]/.test(written)) return say`"${written}" is a limit, not a value`;
  if (/^-?\d{1,9}(\.\d{1,9})?$/.test(written)) return Number(written);
  if (/^-?\d{1,9},(\d{1,2}|\d{4,9})$/.test(written)) return Number(written.replace(',', '.'));
  return say`"${written.slice(0, 40)}" is not a number`;
}
