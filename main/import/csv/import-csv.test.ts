import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../../clinical/day.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { jane, temporaryFolder, temporaryRecord } from '../../../db/testing/temporary-record.ts';
import { importCsv, type CsvImportRequest } from './import-csv.ts';
import { itemNamed } from './items.ts';
import { readCsv } from './read-csv.ts';

const today = day('2026-11-23');

function practice() {
  const { record } = temporaryRecord();
  const { id } = record.addPatient(jane);
  const folder = temporaryFolder();
  const read = (text: string, more: Partial<CsvImportRequest> = {}) => {
    const path = join(folder, 'table.csv');
    writeFileSync(path, text);
    return importCsv({ record, path, today, dryRun: false, ...more });
  };
  return { record, id, read };
}
const valuesOf = (record: OpenRecord, id: string) =>
  record
    .facts(id)
    .map(({ on, statement }) =>
      statement.kind === 'score'
        ? `${on} ${statement.instrument} ${statement.value}`
        : statement.kind === 'lab'
          ? `${on} ${statement.lab} ${statement.value} (${statement.reportedValue} ${statement.reportedUnit})`
          : statement.kind,
    );

describe('a table of several values a line', () => {
  const wide = [
    'MRN,Date,PEG,ODI,HbA1c (mmol/mol),Remark',
    'P-1,2026-03-01,5.3,40,53,=cmd',
    'P-1,2026-04-01,,38,,',
  ].join('\r\n');

  it('is read by the names of its columns, its units converted', async () => {
    const { record, id, read } = practice();
    const report = await read(wide);
    expect(report).toMatchObject({ patients: 1, added: { score: 3, lab: 1 }, refused: [] });
    expect(report.mapping.map(({ meant }) => meant)).toEqual([
      'patient by number',
      'day',
      'score peg',
      'score odi',
      'lab hba1c, mmol/mol',
      'not used',
    ]);
    expect(valuesOf(record, id)).toEqual([
      '2026-03-01 peg 5.3',
      '2026-03-01 odi 40',
      expect.stringMatching(/^2026-03-01 hba1c 7\.0\d* \(53 mmol\/mol\)$/),
      '2026-04-01 odi 38',
    ]);
  });

  it('adds nothing when it is read again, and corrects what has changed in it', async () => {
    const { record, id, read } = practice();
    await read(wide);
    expect(await read(wide)).toMatchObject({ added: {}, alreadyThere: 4 });
    expect(await read(wide.replace('5.3', '4.7'))).toMatchObject({ added: { score: 1 } });
    const peg = record
      .facts(id)
      .filter(({ statement }) => 'instrument' in statement && statement.instrument === 'peg');
    expect(peg.map(({ replaces }) => replaces !== null)).toEqual([false, true]);
  });

  it('leaves standing what a person corrected, and names the difference', async () => {
    const { record, id, read } = practice();
    await read(wide);
    const odi = record
      .facts(id)
      .find(({ on, statement }) => on === '2026-04-01' && statement.kind === 'score');
    if (!odi) throw new Error('The table was not read.');
    const statement = { kind: 'score', instrument: 'odi', value: 44, items: null } as const;
    record.appendFacts({
      patientId: id,
      facts: [{ on: odi.on, statement, replaces: odi.id, importKey: null }],
      visitOn: null,
      action: 'save_visit',
    });
    const report = await read(wide.replace(',38,', ',36,'));
    expect(report.added).toEqual({});
    expect(JSON.stringify(report.refused)).toContain('corrected in Dorso');
    expect(valuesOf(record, id).at(-1)).toBe('2026-04-01 odi 44');
  });

  it('is only told about in a dry run', async () => {
    const { record, id, read } = practice();
    expect(await read(wide, { dryRun: true })).toMatchObject({ added: { score: 3, lab: 1 } });
    expect(record.facts(id)).toEqual([]);
  });
});

describe('a table of one value a line', () => {
  it('names item, value and unit, a LOINC code too', async () => {
    const { record, id, read } = practice();
    await read(
      'patient;date;test;result;unit\nP-1;2026-03-01;2160-0;106;umol/L\nP-1;2026-03-01;nrs_avg;7;\n',
    );
    expect(valuesOf(record, id)).toEqual([
      expect.stringMatching(/^2026-03-01 creatinine 1\.199\d* \(106 umol\/L\)$/),
      '2026-03-01 nrs_avg 7',
    ]);
  });

  it.each([
    ['P-2,2026-03-01,peg,5,', 'no patient of the record'],
    ['Jane Zaltbommel,2026-03-01,peg,5,', 'no patient of the record'],
    [',2026-03-01,peg,5,', 'says no patient'],
    ['P-1,01/03/2026,peg,5,', 'is not a day'],
    ['P-1,2026-12-01,peg,5,', 'in the future'],
    ['P-1,1950-03-01,peg,5,', 'before the patient was born'],
    ['P-1,2026-03-01,peg,11,', 'between 0 and 10'],
    ['P-1,2026-03-01,peg,five,', 'not a number'],
    ['P-1,2026-03-01,hba1c,<5,%', 'a limit'],
    ['P-1,2026-03-01,b12_total,"1,250",pg/mL', 'not a number'],
    ['P-1,2026-03-01,hba1c,7,', 'without a unit'],
    ['P-1,2026-03-01,hba1c,7,mg/dL', 'is no unit of'],
    ['P-1,2026-03-01,hba1c,70,%', 'not plausible'],
    ['P-1,2026-03-01,mood,5,', 'no score or test'],
    ['P-1,2026-03-01,peg,5,,,extra', 'more cells'],
  ])('refuses %s: %s', async (line, reason) => {
    const { record, id, read } = practice();
    const report = await read(`patient,date,item,value,unit\n${line}\nP-1,2026-03-01,odi,40,\n`);
    expect(report.refused).toEqual([
      {
        line: 2,
        column: expect.any(String) as string,
        reason: expect.stringContaining(reason) as string,
      },
    ]);
    expect(valuesOf(record, id)).toEqual(['2026-03-01 odi 40']);
  });
});

describe('the mapping', () => {
  it('can be said by a person', async () => {
    const { record, id, read } = practice();
    const mapping = 'Pat=patient; Datum=on; Schmerz=nrs_avg; Langzeit=hba1c:mmol/mol; PEG=';
    await read('Pat;Datum;Schmerz;Langzeit;PEG\nP-1;2026-03-01;7;53;9\n', { mapping });
    expect(valuesOf(record, id)).toEqual([
      '2026-03-01 nrs_avg 7',
      expect.stringContaining('hba1c 7.0') as string,
    ]);
  });

  it.each([
    ['a,b\n1,2\n', '', 'no column says whose'],
    ['patient,peg\nP-1,2\n', '', 'no column says the day'],
    ['patient,date,x\nP-1,2026-03-01,2\n', '', 'no column is a score or test'],
    ['patient,date,x\nP-1,2026-03-01,2\n', 'y=peg', 'has no column "y"'],
    ['patient,date,x\nP-1,2026-03-01,2\n', 'x=luck', 'no score or test'],
    ['patient,date,x\nP-1,2026-03-01,2\n', 'x=hba1c:kg', 'no unit of'],
    ['patient,date,peg\nP-1,2026-03-01,"2\n', '', 'never closed'],
    ['', '', 'empty'],
    ['patient_id,fact_id,on\n', '', 'export of Dorso'],
  ])('that cannot be understood stops the import: %j with %j', async (text, mapping, problem) => {
    const { read } = practice();
    await expect(read(text, { mapping })).rejects.toThrow(problem);
  });

  it.each([
    ['Hemoglobin A1c', 'hba1c'],
    ['4548-4', 'hba1c'],
    ['Vitamin B12', 'b12_total'],
    ['PHQ-9', 'phq9'],
    ['weight', undefined],
  ])('knows %s', (name, id) => {
    expect(itemNamed(name)?.id).toBe(id);
  });
});

describe('reading CSV', () => {
  it('counts lines as an editor does, also after cells with line breaks', () => {
    const { lines } = readCsv('a,b\r\n"x\r\ny",1\r\n\r\nz,2');
    expect(lines).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['x\r\ny', '1'] },
      { number: 5, cells: ['z', '2'] },
    ]);
  });
});
