import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import { createRecord, type OpenRecord } from '../../db/index.ts';
import { worklist } from './worklist.ts';
import type { Checked } from './worklist-row.ts';

const today = day('2026-11-23');
const yesterday = addDays(today, -1);
let folder: string;
let record: OpenRecord;
let clockNow = new Date('2026-11-23T09:00:00Z');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-worklist-'));
  const person = { name: 'Worklist', password: 'a password for tests' };
  const clock = () => clockNow;
  ({ record } = await createRecord({ directory: join(folder, 'record'), person, clock }));

  // Everything was done yesterday: nothing is due.
  const asked = [mechanism, screen([])];
  append(add('Rested Sim Tull'), yesterday, [score('nrs_avg', 2), score('peg', 2), ...asked]);
  append(add('Urgent Sim Adeyemi'), yesterday, [score('peg', 2), mechanism, screen(['RF-CES-1'])]);
  const overdue = add('Overdue Sim Baek');
  append(overdue, addDays(today, -60), [score('nrs_avg', 5), score('odi', 40)]);
  append(overdue, yesterday, asked);
  add('Action Sim Moreau');
});
afterAll(() => {
  record.close();
  rmSync(folder, { recursive: true });
});

const mechanism: Statement = { kind: 'mechanism', mechanism: 'musculoskeletal' };

function score(instrument: string, value: number): Statement {
  return { kind: 'score', instrument, value, items: null };
}

function screen(positive: string[]): Statement {
  return { kind: 'red_flag_screen', positive, cleared: [], outcome: null };
}

function add(name: string): string {
  const birthDate = day('1960-01-01');
  const enrolledOn = addDays(today, -12);
  const details = { name, number: '', birthDate, sex: 'female' as const, enrolledOn, diedOn: null };
  return record.addPatient(details).id;
}

function append(patientId: string, on: Day, statements: Statement[]): void {
  const facts = statements.map((statement) => ({ on, statement, replaces: null, importKey: null }));
  record.appendFacts({ patientId, facts, visitOn: on, action: 'save_visit' });
}

const names = (on = today) => worklist(record, on).map(({ row }) => row.name);
const checked = (name: string, on = today): Checked => {
  const found = worklist(record, on).find((one) => one.row.name === name);
  if (!found) throw new Error(`${name} is not on the worklist`);
  return found;
};
const row = (name: string, on = today) => checked(name, on).row;

describe('the worklist', () => {
  it('puts the urgent first, then those with most to act on, and those at rest last', () => {
    expect(names()[0]).toBe('Urgent Sim Adeyemi');
    expect(names().at(-1)).toBe('Rested Sim Tull');
  });

  it('puts an emergency before another urgent prompt, however overdue that one is', () => {
    const bleeding = add('Bleeding Sim Osei');
    const report = { kind: 'adverse_effect', term: 'gi_bleed', grade: 1, medicine: null } as const;
    append(bleeding, addDays(today, -60), [score('peg', 2), report]);
    expect(names().slice(0, 2)).toEqual(['Urgent Sim Adeyemi', 'Bleeding Sim Osei']);
  });

  it('shows the latest pain and function with their days, and the time since both were taken', () => {
    expect(row('Overdue Sim Baek')).toMatchObject({
      pain: { instrument: 'nrs_avg', points: [{ value: 5, on: addDays(today, -60) }] },
      function: { instrument: 'odi', points: [{ value: 40, on: addDays(today, -60) }] },
      daysSinceReassessment: 60,
      daysOverdue: 32,
    });
  });

  it('says that someone was never reassessed instead of counting days', () => {
    expect(row('Action Sim Moreau')).toMatchObject({
      pain: null,
      function: null,
      daysSinceReassessment: null,
      daysOverdue: 0,
    });
  });

  it('is that of its day: what was recorded yesterday is not known of the day before', () => {
    const before = addDays(today, -2);
    expect(
      checked('Urgent Sim Adeyemi', before).prompts.some(({ urgency }) => urgency === 'urgent'),
    ).toBe(false);
    expect(row('Urgent Sim Adeyemi').top).toMatchObject({
      key: 'R01:RF-CES-1',
      urgency: 'urgent',
    });
  });

  it('counts the days overdue by the protocol in force for the patient', () => {
    const { patientId } = row('Overdue Sim Baek');
    const settings = { 'P.reassess.overdue_days': 42 };
    const reason = 'lives abroad';
    record.setProtocol(patientId, { profile: null, settings, from: today, reason });
    expect(row('Overdue Sim Baek').daysOverdue).toBe(18);
  });

  it('counts as new the prompts that were not open at the last visit, by what was known then', () => {
    const seen = add('Seen Sim Otieno');
    append(seen, yesterday, [score('nrs_avg', 2), score('peg', 2), mechanism, screen([])]);
    expect(checked('Seen Sim Otieno')).toMatchObject({ prompts: [], row: { opened: 0 } });
    clockNow = new Date('2026-11-23T11:00:00Z');
    const low = { kind: 'lab', lab: 'b12_total', value: 90, reportedValue: 90 } as const;
    record.appendFacts({
      patientId: seen,
      facts: [
        {
          on: yesterday,
          statement: { ...low, reportedUnit: 'pmol/L' },
          replaces: null,
          importKey: null,
        },
      ],
      visitOn: null,
      action: 'import',
    });
    const { row: after, prompts } = checked('Seen Sim Otieno');
    expect(prompts.length).toBeGreaterThan(0);
    expect(after.opened).toBe(prompts.length);
  });

  it('says who recorded the latest visit', () => {
    expect(row('Rested Sim Tull')).toMatchObject({
      seenBy: record.person.id,
      lastVisit: { on: yesterday },
    });
    expect(row('Action Sim Moreau')).toMatchObject({ seenBy: null, lastVisit: null });
  });

  it('changes as soon as a fact is recorded', () => {
    const { patientId } = row('Rested Sim Tull');
    append(patientId, yesterday, [screen(['RF-INF-1'])]);
    expect(row('Rested Sim Tull').top?.key).toBe('R01:RF-INF-1');
  });

  it('shows a new name as soon as the details are revised', () => {
    const { patientId } = row('Overdue Sim Baek');
    const patient = record.patient(patientId);
    if (!patient) throw new Error('the patient is gone');
    const { number, birthDate, sex, enrolledOn, diedOn } = patient;
    const revised = { name: 'Overdue Sim Hwang', number, birthDate, sex, enrolledOn, diedOn };
    record.reviseDetails(patientId, revised);
    expect(names()).toContain('Overdue Sim Hwang');
  });

  it('has nothing due for someone who has died, from that day on', () => {
    const patientId = add('Late Sim Tupou');
    expect(checked('Late Sim Tupou').prompts.length).toBeGreaterThan(0);
    const patient = record.patient(patientId);
    if (!patient) throw new Error('the patient is gone');
    const { name, number, birthDate, sex, enrolledOn } = patient;
    record.reviseDetails(patientId, { name, number, birthDate, sex, enrolledOn, diedOn: today });
    expect(checked('Late Sim Tupou').prompts).toEqual([]);
    expect(checked('Late Sim Tupou', yesterday).prompts.length).toBeGreaterThan(0);
  });
});
