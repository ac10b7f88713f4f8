import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingFacts } from '../../clinical/chart/standing.ts';
import { day } from '../../clinical/day.ts';
import type { OpenRecord } from '../../db/index.ts';
import { jane, temporaryFolder, temporaryRecord } from '../../db/testing/temporary-record.ts';
import { takeInLabMessages } from './take-in.ts';

const today = day('2026-11-23');
const pid = 'PID|1||P-1^^^CLINIC^MR||Zaltbommel^Jane^A||19580517|F';
const obr = 'OBR|1||F-100|24323-8^CMP^LN|||20260308';
const obx = (
  code: string,
  value: string,
  unit: string,
  { type = 'NM', state = 'F', on = '20260309081500+0100' } = {},
) => `OBX|1|${type}|${code}^some test^LN||${value}|${unit}|||||${state}|||${on}`;
const message = (...segments: string[]) =>
  ['MSH|^~\\&|LAB|CENTRAL|DORSO|CLINIC|20260309||ORU^R01^ORU_R01|M-1|P|2.5.1', ...segments].join(
    '\r',
  );

function clinic() {
  const { record } = temporaryRecord();
  const { id } = record.addPatient(jane, [{ system: 'urn:oid:1.2.3', value: 'H-77' }]);
  const folder = temporaryFolder();
  const take = (text: string) => {
    const path = join(folder, 'lab.hl7');
    writeFileSync(path, text);
    return takeInLabMessages({ record, paths: [path], today });
  };
  return { record, id, take };
}
const labs = (record: OpenRecord, id: string) =>
  standingFacts(record.facts(id)).flatMap(({ on, statement }) =>
    statement.kind === 'lab'
      ? [[on, statement.lab, Number(statement.value.toFixed(3)), statement.reportedUnit]]
      : [],
  );

describe('a laboratory message', () => {
  it('gives its results to the patient it names, in the units of the record', async () => {
    const { record, id, take } = clinic();
    const report = await take(
      message(
        pid,
        obr,
        obx('2160-0', '106', 'umol/L'),
        obx('4548-4', '7.1', '%'),
        obx('2132-9', '310', 'pg/mL'),
        obx('62292-8', '22', 'ng/mL'),
        obx('2951-2', '139', 'mmol/L'),
        obx('33914-3', '61', 'mL/min/1.73m2'),
      ),
    );
    expect(report).toMatchObject({ patients: 1, added: 6, review: [], notTaken: [] });
    expect(labs(record, id)).toEqual([
      ['2026-03-09', 'creatinine', 1.199, 'umol/L'],
      ['2026-03-09', 'hba1c', 7.1, '%'],
      ['2026-03-09', 'b12_total', 310, 'pg/mL'],
      ['2026-03-09', 'vitd_25oh', 22, 'ng/mL'],
      ['2026-03-09', 'sodium', 139, 'mmol/L'],
      ['2026-03-09', 'egfr', 61, 'mL/min/1.73m2 (MDRD)'],
    ]);
  });

  it('adds nothing when it comes again, and a corrected result replaces the earlier one', async () => {
    const { record, id, take } = clinic();
    await take(message(pid, obr, obx('2160-0', '1.2', 'mg/dL')));
    expect(await take(message(pid, obr, obx('2160-0', '1.2', 'mg/dL')))).toMatchObject({
      added: 0,
      alreadyThere: 1,
    });
    await take(message(pid, obr, obx('2160-0', '1.4', 'mg/dL', { state: 'C' })));
    expect(labs(record, id)).toEqual([['2026-03-09', 'creatinine', 1.4, 'mg/dL']]);
    expect(record.facts(id)).toHaveLength(2);
  });

  it('is read with frames, other line ends, several messages and local codes beside LOINC', async () => {
    const { record, id, take } = clinic();
    const local = 'OBX|1|NM|CREA^Kreatinin^L^2160-0^Creatinine^LN||1.3|mg/dL|||||F';
    const text = `\u000b${message(pid, obr, local)}\r\u001c\r${message(pid, 'OBR|1||F-101||||20260401', obx('4548-4', '6.9', '%', { on: '' }))}`;
    expect(await take(text.replaceAll('\r', '\r\n'))).toMatchObject({ added: 2, notTaken: [] });
    expect(labs(record, id).map(([on, lab]) => [on, lab])).toEqual([
      ['2026-03-08', 'creatinine'],
      ['2026-04-01', 'hba1c'],
    ]);
  });

  it('finds the patient by another system’s number, with its authority', async () => {
    const { take } = clinic();
    const other = pid.replace('P-1^^^CLINIC^MR', '999^^^X^PI~H-77^^^1.2.3^MR');
    expect(await take(message(other, obr, obx('2160-0', '1.2', 'mg/dL')))).toMatchObject({
      added: 1,
    });
  });

  it.each([
    ['another birth date', pid.replace('19580517', '19580518'), 'differ'],
    ['another name', pid.replace('Zaltbommel^Jane^A', 'Smith^John'), 'differ'],
    ['another sex', pid.replace('|F', '|M'), 'differ'],
    ['no birth date', pid.replace('19580517', ''), 'no birth date'],
    ['only a year of birth', pid.replace('19580517', '1958'), 'no birth date'],
    ['an unknown number', pid.replace('P-1', 'P-2'), 'no patient of the record'],
    ['no number', pid.replace('P-1^^^CLINIC^MR', ''), 'no patient number'],
    [
      'a known number of another authority',
      pid.replace('P-1^^^CLINIC', 'H-77^^^9.9.9'),
      'no patient',
    ],
  ])('with %s waits for review and is given to nobody', async (_, person, reason) => {
    const { record, id, take } = clinic();
    const report = await take(message(person, obr, obx('2160-0', '1.2', 'mg/dL')));
    expect(report).toMatchObject({ added: 0, patients: 0 });
    expect(report.review).toMatchObject([{ file: 'lab.hl7', message: 'M-1', results: 1 }]);
    expect(report.review[0]?.reason).toContain(reason);
    expect(record.facts(id)).toEqual([]);
  });

  it.each([
    ['preliminary', obx('2160-0', '1.2', 'mg/dL', { state: 'P' }), 'preliminary'],
    ['withdrawn', obx('2160-0', '1.2', 'mg/dL', { state: 'D' }), 'withdrawn'],
    ['without a status', obx('2160-0', '1.2', 'mg/dL', { state: '' }), 'status'],
    ['a limit', obx('2160-0', '<0.2', 'mg/dL', { type: 'ST' }), 'limit'],
    ['a structured limit', obx('2160-0', '<^0.2', 'mg/dL', { type: 'SN' }), 'limit'],
    ['words', obx('2160-0', 'haemolysed', 'mg/dL', { type: 'ST' }), 'not a number'],
    ['without a unit', obx('2160-0', '1.2', ''), 'no unit'],
    ['of an unknown unit', obx('2160-0', '1.2', 'kg'), 'is no unit'],
    ['not plausible', obx('2160-0', '900', 'mg/dL'), 'plausible'],
    ['in the future', obx('2160-0', '1.2', 'mg/dL', { on: '20270101' }), 'future'],
    ['of another test', obx('6690-2', '7', '10*3/uL'), 'no test that Dorso follows'],
    ['of a local code only', 'OBX|1|NM|CREA^Creatinine^L||1.2|mg/dL|||||F', 'no test'],
  ])('with a result that is %s leaves it out and says why', async (_, result, reason) => {
    const { record, id, take } = clinic();
    const report = await take(message(pid, obr, result, obx('4548-4', '7', '%')));
    expect(report.notTaken).toHaveLength(1);
    expect(report.notTaken[0]?.reason).toContain(reason);
    expect(labs(record, id)).toHaveLength(1);
  });

  it.each([
    ['nothing', '', 'no HL7 v2 message'],
    ['something else', '{"resourceType":"Bundle"}', 'no HL7 v2 message'],
    [
      'another kind of message',
      message(pid).replace('ORU^R01^ORU_R01', 'ADT^A01'),
      'no laboratory report',
    ],
    ['results before any patient', message(obx('2160-0', '1.2', 'mg/dL')), 'before any patient'],
    ['a cut message', message(pid, obr, 'OBX|1|NM|2160-0^x^LN||1.'), 'status'],
  ])('that is %s is named and nothing is taken', async (_, text, reason) => {
    const { take } = clinic();
    const report = await take(text);
    expect(report.added).toBe(0);
    expect(report.notTaken[0]?.reason).toContain(reason);
  });
});
