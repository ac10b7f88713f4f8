import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { clinician, testPractice, type TestPractice } from './practice-for-tests.ts';

let practice: TestPractice;
let patientId: string;
beforeEach(async () => {
  practice = testPractice();
  const { commands, sender } = practice;
  await commands.createClinic(clinician, sender);
  const details = {
    name: 'Jane Zaltbommel',
    number: 'P-1',
    birthDate: day('1958-05-17'),
    sex: 'female' as const,
    enrolledOn: day('2026-01-05'),
    diedOn: null,
  };
  ({ patientId } = await commands.addPatient(details, sender));
});
afterEach(() => {
  practice.close();
});
const standing = async () =>
  (await practice.commands.openPatient({ patientId }, practice.sender)).facts.map(
    ({ statement }) => statement,
  );

describe('exporting from the window', () => {
  const ask = (format: 'fhir' | 'csv', deidentified = false) =>
    practice.commands.exportPatients({ patientIds: null, format, deidentified }, practice.sender);

  it('writes where the person chose, and says what', async () => {
    const path = (practice.chosen.save = join(practice.folder, 'all.ndjson'));
    expect(await ask('fhir')).toMatchObject({ path, patients: 1, statement: null });
    expect(readFileSync(path, 'utf8')).toContain('Zaltbommel');
    expect(practice.told.map(({ name }) => name)).toContain('exportProgress');
  });

  it('de-identified, it names nobody and says what was done', async () => {
    const path = (practice.chosen.save = join(practice.folder, 'nobody'));
    const report = await ask('csv', true);
    expect(report?.statement).toMatch(/What was done/);
    expect(readFileSync(join(path, 'facts.csv'), 'utf8')).not.toContain('Zaltbommel');
  });

  it('stops when it is cancelled, and leaves no file', async () => {
    const path = (practice.chosen.save = join(practice.folder, 'stopped.ndjson'));
    const running = ask('fhir');
    await practice.commands.cancelExport({}, practice.sender);
    await expect(running).rejects.toMatchObject({ name: 'Cancelled' });
    expect(existsSync(path)).toBe(false);
  });

  it('writes nothing when no place was chosen', async () => {
    expect(await ask('fhir')).toBeNull();
  });
});

describe('a table from the window', () => {
  const choose = async (text: string) => {
    const file = join(practice.folder, 'values.csv');
    writeFileSync(file, text);
    practice.chosen.open = [file];
    return practice.commands.chooseTable({}, practice.sender);
  };

  it('is previewed without adding anything, then added', async () => {
    const preview = await choose('patient_number,date,PEG\nP-1,2026-03-02,6\nP-9,2026-03-02,4\n');
    expect(preview).toMatchObject({ dryRun: true, added: { score: 1 }, problem: null });
    expect(preview?.refused).toMatchObject([{ line: 3 }]);
    expect(await standing()).toEqual([]);
    await practice.commands.importTable({ mapping: '' }, practice.sender);
    expect(await standing()).toMatchObject([{ kind: 'score', instrument: 'peg', value: 6 }]);
  });

  it('whose columns are not understood says so, and takes a mapping by a person', async () => {
    const preview = await choose('Pat;Datum;Schmerz\nP-1;2026-03-02;6\n');
    expect(preview).toMatchObject({ columns: ['Pat', 'Datum', 'Schmerz'], added: {} });
    expect(preview?.problem).not.toBeNull();
    const mapping = 'Pat=patient; Datum=on; Schmerz=nrs_avg';
    const mapped = await practice.commands.previewTable({ mapping }, practice.sender);
    expect(mapped).toMatchObject({ added: { score: 1 }, problem: null });
  });
});

describe('the folder of laboratory messages', () => {
  const message = (pid: string) =>
    [
      'MSH|^~\\&|LAB|CENTRAL|DORSO|CLINIC|20260309||ORU^R01^ORU_R01|M-1|P|2.5.1',
      pid,
      'OBR|1||F-100|24323-8^CMP^LN|||20260308',
      'OBX|1|NM|4548-4^HbA1c^LN||7.1|%|||||F|||20260308081500',
    ].join('\r');
  const known = 'PID|1||P-1^^^CLINIC^MR||Zaltbommel^Jane||19580517|F';
  const unsure = 'PID|1||P-7^^^CLINIC^MR||Zaltbommel^Jane||19580517|F';
  const folder = () => join(practice.folder, 'lab');
  const watch = async (...files: [string, string][]) => {
    mkdirSync(folder(), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder(), name), text);
    practice.chosen.open = [folder()];
    return practice.commands.chooseLabFolder({}, practice.sender);
  };

  it('gives sure results to their patient; others wait for a person and reach nobody', async () => {
    const page = await watch(['a.hl7', message(known)], ['b.hl7', message(unsure)]);
    expect(await standing()).toMatchObject([{ kind: 'lab', lab: 'hba1c', value: 7.1 }]);
    expect(page?.review).toMatchObject([{ file: 'b.hl7', results: 1 }]);
  });

  it('gives waiting results to the patient whom a person names, once', async () => {
    await watch(['b.hl7', message(unsure)]);
    expect(await standing()).toEqual([]);
    const which = { file: 'b.hl7', message: 'M-1' };
    const { commands, sender } = practice;
    expect(await commands.assignLabResults({ ...which, patientId }, sender)).toEqual({ added: 1 });
    expect(await standing()).toMatchObject([{ lab: 'hba1c' }]);
    expect((await commands.scanLabFolder({}, sender)).review).toEqual([]);
    await expect(commands.assignLabResults({ ...which, patientId }, sender)).rejects.toMatchObject({
      name: 'NotFound',
    });
  });

  it('takes a file that arrives later, and forgets what a person dismissed', async () => {
    await watch();
    const { commands, sender } = practice;
    writeFileSync(join(folder(), 'later.hl7'), message(unsure));
    expect((await commands.scanLabFolder({}, sender)).review).toHaveLength(1);
    await commands.dismissLabResults({ file: 'later.hl7', message: 'M-1' }, sender);
    expect((await commands.labFolder({}, sender)).review).toEqual([]);
    expect(await standing()).toEqual([]);
  });

  it('says so when the folder cannot be read', async () => {
    practice.chosen.open = [join(practice.folder, 'nowhere')];
    const page = await practice.commands.chooseLabFolder({}, practice.sender);
    expect(page?.problem).toMatch(/cannot be read/);
  });
});
