import { setImmediate as breathe } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { addDays, day } from '../../clinical/day.ts';
import type { DraftFact, Statement } from '../../clinical/facts.ts';
import { setLanguage } from '../../clinical/language/language.ts';
import { byNeed } from '../../clinical/worklist.ts';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';
import { PIECE_ROWS } from './worklists.ts';

const today = day(testToday);
const draft = (statement: Statement): DraftFact => ({
  on: today,
  statement,
  replaces: null,
  importKey: null,
});
const pain = (value: number): Statement => ({
  kind: 'score',
  instrument: 'nrs_avg',
  value,
  items: null,
});

const flagged: Statement = {
  kind: 'red_flag_screen',
  positive: ['RF-CES-1'],
  cleared: [],
  outcome: null,
};

let practice: TestPractice;
let ids: string[];
/** Three patients of a practice. */
async function begin(made: TestPractice): Promise<void> {
  practice = made;
  await practice.commands.createClinic(clinician, practice.sender);
  ids = ['Ana', 'Bert', 'Caro'].map((name) => add(name));
}
beforeEach(() => begin(testPractice()));
afterEach(() => {
  practice.close();
});

function add(name: string): string {
  const enrolledOn = addDays(today, -12);
  const details = { name, number: '', birthDate: day('1960-01-01'), enrolledOn, diedOn: null };
  return practice.session.record.addPatient({ ...details, sex: 'female' }).id;
}
const whole = async () => practice.commands.worklist({}, practice.sender);
const changes = async (mark: string, changed: string[] | null) =>
  practice.commands.worklistChanges({ mark, changed }, practice.sender);
/** The rows that changed since the mark, once nobody waits any more. */
const settled = async (mark: string, changed: string[] | null) => {
  await expect
    .poll(async () => (await changes(mark, changed)).pending, { timeout: 20_000 })
    .toBe(0);
  return changes(mark, []);
};
const agree = () => {
  practice.session.record.setProtocol(null, {
    profile: 'aan_2022',
    settings: {},
    from: today,
    reason: 'agreed',
  });
};
const save = async (patientId: string, statement: Statement) =>
  practice.commands.saveVisit({ patientId, on: today, facts: [draft(statement)] }, practice.sender);
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).sort();

/** Main turns to what else it was asked after each piece of work, however quick the machine is. */
async function turningAfterEachPiece(): Promise<void> {
  practice.close();
  await begin(testPractice({ sliceMs: 0 }));
}

describe('the worklist of the window', () => {
  it('is told whole at first, every row checked, and once in the audit', async () => {
    const page = await whole();
    expect(page).toMatchObject({ on: today, whole: true, pending: 0 });
    expect(names(page.rows)).toEqual(['Ana', 'Bert', 'Caro']);
    expect(page.rows.every(({ checked }) => checked)).toBe(true);
    await changes(page.mark, null);
    const filter = { personId: null, patientId: null, from: null, to: null, before: null };
    const seen = practice.session.record.audit({ ...filter, action: 'view_worklist', limit: 9 });
    expect(seen).toHaveLength(1);
  });

  it('after one save asks the rules of that patient alone', async () => {
    const { mark } = await whole();
    const [, bert = ''] = ids;
    await save(bert, pain(7));
    const page = await changes(mark, [bert]);
    expect(page).toMatchObject({ whole: false, pending: 0 });
    expect(page.rows).toMatchObject([
      { name: 'Bert', pain: { points: [{ value: 7, on: today }] } },
    ]);
    expect((await changes(page.mark, null)).rows).toEqual([]);
    expect(names((await whole()).rows)).toEqual(['Ana', 'Bert', 'Caro']);
  });

  it('finds by itself who changed where the window cannot know', async () => {
    const { mark } = await whole();
    const [ana = ''] = ids;
    practice.session.record.appendFacts({
      patientId: ana,
      facts: [draft(pain(3))],
      visitOn: null,
      action: 'import',
    });
    add('Dora');
    expect(names((await changes(mark, null)).rows)).toEqual(['Ana', 'Dora']);
  });

  it('asks everybody’s rules again under another protocol of the clinic', async () => {
    const { mark } = await whole();
    agree();
    expect((await settled(mark, null)).rows).toHaveLength(3);
  });

  it('is whole again on the next day, in another language and for another sitting', async () => {
    const { mark } = await whole();
    practice.pass(24 * 3600 * 1000);
    const next = await changes(mark, []);
    expect(next).toMatchObject({ on: addDays(today, 1), whole: true });
    expect(next.rows).toHaveLength(3);

    onTestFinished(() => {
      setLanguage('en');
    });
    setLanguage('es');
    const spanish = await changes(next.mark, []);
    expect(spanish.whole).toBe(true);

    await practice.commands.lock({}, practice.sender);
    await practice.commands.unlock({ password: clinician.password }, practice.sender);
    expect(await changes(spanish.mark, [])).toMatchObject({ whole: true });
  });

  it('tells nothing when it is asked and nobody waits: the window asks at every telling', async () => {
    const { mark } = await settled((await changes('', null)).mark, null);
    /** What was told meanwhile, or that a machine this laden let somebody wait after all. */
    const toldForAsking = async () => {
      const toldBefore = practice.told.length;
      let waited = 0;
      for (const changed of [[], ids, null]) waited += (await changes(mark, changed)).pending;
      await breathe();
      return waited > 0 ? 'somebody waited' : practice.told.slice(toldBefore);
    };
    await expect.poll(toldForAsking, { timeout: 20_000 }).toEqual([]);
  });

  it('says who is not checked yet, and tells when they are', async () => {
    await turningAfterEachPiece();
    const { session } = practice;
    for (let number = 3; number < PIECE_ROWS; number += 1) add(`Patient ${number}`);
    const first = await changes('', null);
    expect(first).toMatchObject({ total: PIECE_ROWS, left: 0 });
    expect(first.pending).toBeGreaterThan(0);
    const unchecked = first.rows.filter(({ checked }) => !checked);
    expect(unchecked.length + first.total - first.rows.length).toBe(first.pending);
    await expect
      .poll(() => practice.told.at(-1), { timeout: 20_000 })
      .toEqual({ name: 'worklistProgress', detail: { done: PIECE_ROWS, total: PIECE_ROWS } });
    const rest = await changes(first.mark, []);
    expect(rest.rows).toHaveLength(first.pending);
    expect(rest.rows.every(({ checked }) => checked)).toBe(true);
    expect(session.isOpen).toBe(true);
  });

  it('comes in pieces, those who need someone most first, and leaves nobody out', async () => {
    const many = 2 * PIECE_ROWS + 3;
    for (let number = 3; number < many; number += 1) add(`Patient ${number}`);
    const urgent = add('Urgent');
    await save(urgent, flagged);
    await settled((await changes('', null)).mark, []);

    const pieces = [await changes('', [])];
    for (let last = pieces.at(-1); last && last.left > 0; last = pieces.at(-1))
      pieces.push(await changes(last.mark, []));
    expect(pieces.map(({ rows, whole }) => [rows.length, whole])).toEqual([
      [PIECE_ROWS, true],
      [PIECE_ROWS, false],
      [4, false],
    ]);
    expect(new Set(pieces.map(({ total }) => total))).toEqual(new Set([many + 1]));
    const rows = pieces.flatMap((piece) => piece.rows.toSorted(byNeed));
    expect(new Set(rows.map(({ patientId }) => patientId)).size).toBe(many + 1);
    expect(rows).toEqual(rows.toSorted(byNeed));
    expect(rows[0]?.name).toBe('Urgent');
  });

  it('tells the same rows when the record is opened again', async () => {
    for (let number = 0; number < 40; number += 1) add(`Patient ${number}`);
    await settled((await changes('', null)).mark, []);
    const before = (await changes('', [])).rows;
    await practice.commands.lock({}, practice.sender);
    await practice.commands.unlock({ password: clinician.password }, practice.sender);
    await settled((await changes('', null)).mark, []);
    const after = (await changes('', [])).rows;
    expect(after).toHaveLength(before.length);
    for (const row of before) expect(after).toContainEqual(row);
  });

  it('asks first for those who needed someone before it was locked', async () => {
    await turningAfterEachPiece();
    for (let number = 0; number < 400; number += 1) add(`Patient ${number}`);
    const urgent = add('Urgent');
    await save(urgent, flagged);
    const before = await changes('', null);
    expect(before.pending).toBeGreaterThan(0);
    await settled(before.mark, []);
    await practice.commands.lock({}, practice.sender);
    await practice.commands.unlock({ password: clinician.password }, practice.sender);
    // Under another protocol nothing that was kept holds.
    agree();
    let page = await changes('', null);
    const { mark } = page;
    const isAsked = ({ name, checked }: { name: string; checked: boolean }) =>
      name === 'Urgent' && checked;
    for (let times = 0; times < 1000 && !page.rows.some(isAsked); times += 1) {
      await new Promise(setImmediate);
      page = await changes(mark, []);
    }
    expect(page.rows.some(isAsked)).toBe(true);
    expect(page.pending).toBeGreaterThan(0);
  });

  it('stops asking when the record is locked', async () => {
    await turningAfterEachPiece();
    for (let number = 0; number < 400; number += 1) add(`Patient ${number}`);
    const { pending } = await changes('', null);
    expect(pending).toBeGreaterThan(0);
    await practice.commands.lock({}, practice.sender);
    const told = practice.told.length;
    await new Promise((later) => setTimeout(later, 50));
    expect(practice.told).toHaveLength(told);
  });
});
