/**
 * Counts work instead of time, so that a regression fails without a clock: statements of SQL, charts
 * asked, bytes that cross to the window. A limit may be raised with its reason, not by accident.
 */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { samplePatient } from '../clinical/sample/index.ts';
import { clinicDay, draft, pain, temporaryRecord } from '../db/testing/temporary-record.ts';
import { patientPage } from './commands/patient-page.ts';
import { PIECE_ROWS } from './commands/worklists.ts';
import { WorklistFeed } from './worklist/worklist-feed.ts';

/** The patient, the facts, the clinic's protocols and the patient's. */
const PAGE_STATEMENTS = 4;
const PAGE_BYTES_A_FACT = 500;
/** The heads of the audit, the right, the visit, and the audit's head and entry. */
const SAVE_STATEMENTS = 7;
/** Protocols, twice, the patients, and of a hundred patients at a time: what is newest, what was kept. */
const START_STATEMENTS = 7;
/** Who it is, what they have, what was kept, and keeping it. */
const ONE_ROW_STATEMENTS = 12;
const ROW_BYTES = 1500;
/** Of a reply of the worklist, however many patients there are. */
const PIECE_BYTES = 600_000;

/** Counts every execution of a statement, of any connection, from now on. */
function countingStatements(raw: ReturnType<typeof temporaryRecord>['raw']): () => number {
  // All statements have one prototype; its methods run as they are and are only counted.
  const all = Object.getPrototypeOf(raw.prepare('SELECT 1')) as Record<
    'run' | 'get' | 'all' | 'iterate',
    () => unknown
  >;
  const spies = (['run', 'get', 'all', 'iterate'] as const).map((way) => vi.spyOn(all, way));
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return () => {
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockClear();
    return calls;
  };
}

function clinicOf(patients: number) {
  const clinic = temporaryRecord();
  const ids = Array.from({ length: patients }, (_, place) => {
    const { details, facts } = samplePatient({ seed: 'counts', place, today: clinicDay });
    const { id: patientId } = clinic.record.addPatient(details);
    clinic.record.appendFacts({ patientId, facts, visitOn: null, action: 'sample' });
    return patientId;
  });
  return { ...clinic, ids };
}

describe('the patient page', () => {
  it('takes as many statements for many facts as for few', () => {
    const { record, raw, ids } = clinicOf(1);
    const [id = ''] = ids;
    const count = countingStatements(raw);
    patientPage(record, id, clinicDay);
    const few = count();
    for (let times = 0; times < 40; times += 1)
      record.appendFacts({
        patientId: id,
        facts: Array.from({ length: 10 }, () => draft(pain(5))),
        visitOn: clinicDay,
        action: 'save_visit',
      });
    count();
    patientPage(record, id, clinicDay);
    expect(count()).toBe(few);
    expect(few).toBeLessThanOrEqual(PAGE_STATEMENTS);
  });

  it('sends no more than a few hundred bytes a fact, and the prompts', () => {
    const { record, ids } = clinicOf(6);
    for (const id of ids) {
      const bytes = JSON.stringify(patientPage(record, id, clinicDay)).length;
      expect(bytes / record.facts(id).length).toBeLessThan(PAGE_BYTES_A_FACT);
    }
  });
});

describe('saving a visit', () => {
  it('takes one statement a fact, one for the visit, one for the audit, and a few checks', () => {
    const { record, raw, ids } = clinicOf(1);
    const [patientId = ''] = ids;
    const count = countingStatements(raw);
    const save = (facts: number) => {
      count();
      record.appendFacts({
        patientId,
        facts: Array.from({ length: facts }, () => draft(pain(5))),
        visitOn: clinicDay,
        action: 'save_visit',
      });
      return count();
    };
    const one = save(1);
    expect(save(12) - one).toBe(11);
    expect(one).toBeLessThanOrEqual(SAVE_STATEMENTS + 1);
  });
});

describe('the worklist', () => {
  it('at a second start asks nobody, and takes two statements for a hundred patients', () => {
    const { record, raw, ids } = clinicOf(5);
    const start = () => {
      const feed = new WorklistFeed(record, clinicDay);
      feed.refresh(null);
      while (feed.pending > 0) feed.work(1000);
      return feed;
    };
    expect(start().asked).toBe(ids.length);
    const count = countingStatements(raw);
    expect(start().asked).toBe(0);
    expect(count()).toBeLessThanOrEqual(START_STATEMENTS);
  });

  it('after a save asks one patient and reads the facts of no other', () => {
    const { record, raw, ids } = clinicOf(5);
    const feed = new WorklistFeed(record, clinicDay);
    feed.refresh(null);
    while (feed.pending > 0) feed.work(1000);
    const { told } = feed.next(0, Infinity);
    const [patientId = ''] = ids;
    record.appendFacts({
      patientId,
      facts: [draft(pain(9))],
      visitOn: clinicDay,
      action: 'save_visit',
    });
    const count = countingStatements(raw);
    const asked = feed.asked;
    feed.refresh([patientId]);
    feed.work(1000);
    expect(feed.asked - asked).toBe(1);
    expect(feed.next(told, PIECE_ROWS).rows.map((row) => row.patientId)).toEqual([patientId]);
    expect(count()).toBeLessThanOrEqual(ONE_ROW_STATEMENTS);
  });

  it('sends little more than a thousand bytes a row', () => {
    const { record, ids } = clinicOf(8);
    const feed = new WorklistFeed(record, clinicDay);
    feed.refresh(null);
    while (feed.pending > 0) feed.work(1000);
    expect(JSON.stringify(feed.rows).length / ids.length).toBeLessThan(ROW_BYTES);
  });

  it('replies to a large clinic as it does to one that fits into a piece', () => {
    expect(PIECE_ROWS * ROW_BYTES).toBeLessThanOrEqual(PIECE_BYTES);
    const { record } = clinicOf(8);
    const feed = new WorklistFeed(record, clinicDay);
    feed.refresh(null);
    while (feed.pending > 0) feed.work(1000);
    expect(feed.next(0, 3)).toMatchObject({ rows: { length: 3 }, left: 5 });
  });
});
