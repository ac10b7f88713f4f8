import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import {
  clinicDay,
  draft,
  jane,
  pain,
  temporaryRecord,
  type TemporaryRecord,
} from '../../db/testing/temporary-record.ts';
import { rebuildSummaries } from './rebuild.ts';
import { WorklistFeed } from './worklist-feed.ts';
import { worklist } from './worklist.ts';

const urgent: Statement = {
  kind: 'red_flag_screen',
  positive: ['RF-CES-1'],
  cleared: [],
  outcome: null,
};

function clinicOf(count: number): TemporaryRecord & { ids: string[] } {
  const made = temporaryRecord();
  const ids = Array.from({ length: count }, (_, place) => {
    const { id } = made.record.addPatient({ ...jane, name: `Jane ${place}`, number: `P-${place}` });
    save(made, id, pain(5));
    return id;
  });
  return { ...made, ids };
}

function save({ record }: TemporaryRecord, patientId: string, statement: Statement): void {
  const facts = [draft(statement)];
  record.appendFacts({ patientId, facts, visitOn: clinicDay, action: 'save_visit' });
}

/** The worklist as a start finds it: how many patients' rules were asked, and the rows. */
function start({ record }: TemporaryRecord, on: Day = clinicDay) {
  const feed = new WorklistFeed(record, on);
  feed.refresh(null);
  while (feed.pending > 0) feed.work(1000);
  return { feed, asked: feed.asked, rows: feed.rows };
}

const plain = ({ record }: TemporaryRecord, on: Day = clinicDay) =>
  worklist(record, on).map(({ row }) => row);

function expectPlain(clinic: TemporaryRecord, on: Day = clinicDay): void {
  const { rows } = start(clinic, on);
  const expected = plain(clinic, on);
  expect(rows).toHaveLength(expected.length);
  for (const row of expected) expect(rows).toContainEqual(row);
}

describe('work at a start', () => {
  it('is asking everybody once, and nobody at the next start', () => {
    const clinic = clinicOf(5);
    expect(start(clinic).asked).toBe(5);
    expect(start(clinic).asked).toBe(0);
    expectPlain(clinic);
  });

  it('is nothing in the other language either, and the titles are in it', () => {
    const clinic = clinicOf(2);
    start(clinic);
    inLanguage('es', () => {
      expect(start(clinic).asked).toBe(0);
      expectPlain(clinic);
    });
  });

  it('after one save is asking that patient alone', () => {
    const clinic = clinicOf(4);
    const { feed } = start(clinic);
    const [first = ''] = clinic.ids;
    save(clinic, first, urgent);
    feed.refresh([first]);
    feed.work(1000);
    expect(feed.asked).toBe(4 + 1);
    expect(start(clinic).asked).toBe(0);
    expectPlain(clinic);
  });

  it('on later days is asking only those for whom something can have changed', () => {
    const clinic = clinicOf(3);
    const [first = ''] = clinic.ids;
    save(clinic, first, { kind: 'score', instrument: 'peg', value: 5, items: null });
    start(clinic);
    const days = Array.from({ length: 40 }, (_, place) => addDays(clinicDay, place + 1));
    const asked = days.map((on) => {
      const count = start(clinic, on).asked;
      expectPlain(clinic, on);
      return count;
    });
    const sum = asked.reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan((days.length * clinic.ids.length) / 4);
  });

  it('on a birthday is asking again: a rule may begin to speak at an age', () => {
    const clinic = clinicOf(0);
    // R78 asks for an ECG before a tricyclic from 40 years on.
    const birthDate = addDays(clinicDay, -40 * 365);
    const { id } = clinic.record.addPatient({ ...jane, birthDate });
    const dose = { kind: 'dose', medicine: 'amitriptyline', amount: 10 } as const;
    save(clinic, id, { ...dose, stopReason: null, regimen: null });
    start(clinic);
    for (let days = 1; days <= 12; days += 1) {
      const on = addDays(clinicDay, days);
      start(clinic, on);
      expectPlain(clinic, on);
    }
    const rows = [plain(clinic), plain(clinic, addDays(clinicDay, 12))].flat();
    expect(new Set(rows.map(({ actions }) => actions)).size).toBe(2);
  });

  it('under another protocol, with other details or after a death is asking again', () => {
    const clinic = clinicOf(3);
    start(clinic);
    const { record, ids } = clinic;
    const [first = '', second = ''] = ids;
    const reason = 'agreed';
    const settings = { 'P.reassess.overdue_days': 42 };
    record.setProtocol(first, { profile: null, settings, from: clinicDay, reason });
    expect(start(clinic).asked).toBe(1);
    record.reviseDetails(second, { ...jane, diedOn: clinicDay });
    expect(start(clinic).asked).toBe(1);
    record.setProtocol(null, { profile: 'aan_2022', settings: {}, from: clinicDay, reason });
    expect(start(clinic).asked).toBe(3);
    expectPlain(clinic);
  });
});

describe('a kept summary that was tampered with', () => {
  const calm = '{"top":null,"more":0,"actions":0,"emergency":3,"opened":0}';
  const forgeries: [name: string, sql: string, asked: number][] = [
    ['another body', `UPDATE worklist_summary SET body = '${calm}'`, 2],
    ['a longer life', "UPDATE worklist_summary SET until = '2999-01-01'", 2],
    ['no end', 'UPDATE worklist_summary SET until = NULL', 2],
    ['another day', "UPDATE worklist_summary SET made_on = '2020-01-01'", 2],
    ['another seal', 'UPDATE worklist_summary SET seal = zeroblob(32)', 2],
    [
      'the body, days and seal of another patient',
      'UPDATE worklist_summary SET (made_on, until, body, seal) = ' +
        '(SELECT made_on, until, body, seal FROM worklist_summary ORDER BY patient_id LIMIT 1)',
      1,
    ],
    ['no row', 'DELETE FROM worklist_summary', 2],
  ];

  it.each(forgeries)('by %s is not read: the rules are asked', (_name, forgery, asked) => {
    const clinic = clinicOf(2);
    const [first = ''] = clinic.ids;
    save(clinic, first, urgent);
    start(clinic);
    clinic.raw.exec(forgery);
    expect(start(clinic).asked).toBe(asked);
    clinic.raw.exec(forgery);
    expectPlain(clinic);
  });

  it('by putting back an earlier one is not read either', () => {
    const clinic = clinicOf(1);
    const [first = ''] = clinic.ids;
    start(clinic);
    clinic.raw.exec('CREATE TEMP TABLE earlier AS SELECT * FROM worklist_summary');
    save(clinic, first, urgent);
    start(clinic);
    clinic.raw.exec('UPDATE worklist_summary SET (body, seal) = (SELECT body, seal FROM earlier)');
    expect(start(clinic).asked).toBe(1);
    expectPlain(clinic);
  });

  it('is no concern of the audit: the record is whole with it and without', () => {
    const clinic = clinicOf(1);
    start(clinic);
    expect(clinic.record.verify()).toMatchObject({ ok: true });
    clinic.raw.exec('DELETE FROM worklist_summary');
    expect(clinic.record.verify()).toMatchObject({ ok: true });
  });
});

describe('rebuilding', () => {
  it('finds nothing that said otherwise, and leaves nothing to ask', () => {
    const clinic = clinicOf(3);
    start(clinic);
    const [first = ''] = clinic.ids;
    save(clinic, first, urgent);
    expect(rebuildSummaries(clinic.record, clinicDay)).toEqual({
      patients: 3,
      kept: 2,
      differed: [],
    });
    expect(start(clinic).asked).toBe(0);
    expectPlain(clinic);
  });

  it('finds anew what was last recorded of each patient', () => {
    const clinic = clinicOf(2);
    start(clinic);
    clinic.raw.exec('UPDATE last_recorded SET entry_id = (SELECT min(id) FROM audit_entry)');
    expect(clinic.record.verify().ok).toBe(false);
    rebuildSummaries(clinic.record, clinicDay);
    expect(clinic.record.verify()).toMatchObject({ ok: true, problems: [] });
    expect(start(clinic).asked).toBe(0);
  });

  it('waits for nobody: while another program writes, summaries are left as they are', () => {
    const clinic = clinicOf(1);
    clinic.raw.exec('BEGIN IMMEDIATE');
    const { asked, rows } = start(clinic);
    expect([asked, rows.length]).toEqual([1, 1]);
    expect(() => rebuildSummaries(clinic.record, clinicDay)).toThrow(/another program/);
    clinic.raw.exec('COMMIT');
    expect(start(clinic).asked).toBe(1);
  });
});
