import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { samplePatients } from '../../clinical/sample/index.ts';
import {
  draft,
  jane,
  pain,
  temporaryFolder,
  temporaryRecord,
} from '../../db/testing/temporary-record.ts';
import { readCsv } from '../import/csv/read-csv.ts';
import { exportCsv } from './export-csv.ts';

const everyone = { patients: null };

function table(folder: string, name: string): Record<string, string>[] {
  const [head, ...lines] = readCsv(readFileSync(join(folder, name), 'utf8')).lines;
  return lines.map(({ cells }) => {
    expect(cells).toHaveLength(head?.cells.length ?? 0);
    return Object.fromEntries(
      head?.cells.map((column, index) => [column, cells[index] ?? '']) ?? [],
    );
  });
}

describe('the CSV export', () => {
  it('has a row for every fact, and says which no longer stand', async () => {
    const { record } = temporaryRecord();
    const { id: patientId } = record.addPatient({ ...jane, name: '=HYPERLINK("x")' });
    const append = (one: ReturnType<typeof draft>) =>
      record.appendFacts({ patientId, facts: [one], visitOn: null, action: 'save_visit' }).facts[0]
        ?.id ?? '';
    const wrong = append(draft(pain(8)));
    append(draft(pain(6), { replaces: wrong }));
    const other = append(draft({ kind: 'note', text: '-1 or "so",\nsays he' }));
    append(draft({ kind: 'void', reason: 'Other patient' }, { replaces: other }));
    const path = join(temporaryFolder(), 'csv');
    expect(await exportCsv({ record, path, ...everyone })).toMatchObject({
      patients: 1,
      facts: 4,
      visits: 1,
    });
    const facts = table(path, 'facts.csv');
    expect(
      facts.map(({ kind, item, value, words, state }) => [kind, item, value, words, state]),
    ).toEqual([
      ['score', 'nrs_avg', '8', '', 'corrected'],
      ['score', 'nrs_avg', '6', '', 'stands'],
      ['note', '', '', `'-1 or "so",\nsays he`, 'voided'],
      ['void', '', '', 'Other patient', 'void'],
    ]);
    expect(facts[0]).toMatchObject({ patient_name: `'=HYPERLINK("x")`, on: '2026-03-09' });
    expect(table(path, 'visits.csv')).toMatchObject([
      {
        patient_number: 'P-1',
        on: '2026-03-09',
        score_nrs_avg: '6',
        score_odi: '',
        other_facts: '0',
      },
    ]);
  });

  it('documents every column, and nothing else', async () => {
    const { record } = temporaryRecord();
    const path = join(temporaryFolder(), 'csv');
    await exportCsv({ record, path, ...everyone });
    expect(readdirSync(path).toSorted()).toEqual(['columns.csv', 'facts.csv', 'visits.csv']);
    const documented = table(path, 'columns.csv');
    for (const name of ['facts.csv', 'visits.csv']) {
      const head = readCsv(readFileSync(join(path, name), 'utf8')).lines[0]?.cells ?? [];
      expect(documented.filter(({ file }) => file === name).map(({ column }) => column)).toEqual(
        head,
      );
    }
    for (const { about = '' } of documented) expect(about.length).toBeGreaterThan(2);
  });

  it('of simulated patients has every value of the day in the wide form', async () => {
    const { record } = temporaryRecord();
    const today = day('2026-11-23');
    const sampled = samplePatients({ count: 5, seed: 'csv', today });
    for (const { details, facts } of sampled) {
      const { id: patientId } = record.addPatient(details);
      record.appendFacts({ patientId, facts, visitOn: null, action: 'sample' });
    }
    const path = join(temporaryFolder(), 'csv');
    await exportCsv({ record, path, ...everyone });
    const visits = table(path, 'visits.csv');
    for (const { details, facts } of sampled) {
      for (const { on, statement } of facts) {
        if (statement.kind !== 'lab') continue;
        const row = visits.find(
          (one) => one['patient_number'] === details.number && one['on'] === on,
        );
        expect(row?.[`lab_${statement.lab}`]).toBe(String(statement.value));
      }
    }
  });

  it('refuses a folder that is there already', async () => {
    const { record } = temporaryRecord();
    await expect(exportCsv({ record, path: temporaryFolder(), ...everyone })).rejects.toThrow(
      'exists',
    );
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { record } = temporaryRecord();
    record.addPatient(jane);
    const folder = temporaryFolder();
    const signal = AbortSignal.abort();
    const stopped = exportCsv({ record, path: join(folder, 'csv'), ...everyone, signal });
    await expect(stopped).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual([]);
  });
});
