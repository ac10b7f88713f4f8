/**
 * Saving a visit of 12 facts with its audit. Of the same patient, beside the same bytes in one raw
 * transaction into a table of its own; and of one patient after another, beside the same rows in one raw
 * transaction into a bare table that holds as much.
 */
import { join } from 'node:path';
import type { DraftFact } from '../../clinical/facts.ts';
import { openForReading, openForWriting } from '../../db/connection.ts';
import { tables, type SqlValue } from '../../db/tables.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { benchDay, clinicOf, type Clinic } from '../clinic.ts';
import { each, largeClinic, type LargeClinic } from '../large-clinic.ts';
import { sideBySide } from '../side-by-side.ts';
import { bareCopy, bareTable, insertBare } from './bare-copy.ts';

const PIECES = 40;
/** A bare copy of more takes many minutes: then the raw rows have an empty table. */
const COPIED = 20_000;

export const saveAVisit: Benchmark = {
  name: 'save',
  about: 'save a visit (12 facts and audit, durable, encrypted)',
  async run({ patients }) {
    const scratch = clinicOf(Math.min(patients, 100));
    const same = await ofTheSame(scratch);
    const clinic = await largeClinic(patients);
    const others = await ofOthers(clinic, scratch.root);
    clinic.close();
    scratch.close();
    return [same, others].flatMap((line) => line ?? []);
  },
};

async function ofTheSame({ record, patientIds, key, root }: Clinic): Promise<Line | null> {
  const [patientId = ''] = patientIds;
  const facts = visit();
  // A file of its own, with the same key and settings and a bare table.
  const raw = openForWriting({ file: join(root, 'raw.db'), key: Buffer.from(key), create: true });
  raw.exec(
    'CREATE TABLE raw (patient TEXT, id TEXT, body TEXT, PRIMARY KEY (patient, id)) WITHOUT ROWID',
  );
  const insert = raw.prepare('INSERT INTO raw VALUES (?, ?, ?)');
  const bodies = bytesOf(facts);
  const nextId = newIds();
  const whole = raw.transaction(() => {
    for (const body of bodies) insert.run(patientId, nextId(), body);
  });
  const [ours, limit] = await sideBySide(
    [
      {
        name: 'Dorso',
        run: () =>
          record.appendFacts({ patientId, facts, visitOn: benchDay, action: 'save_visit' }),
      },
      {
        name: 'raw transaction',
        run: () => {
          whole.immediate();
        },
      },
    ],
    { pieces: PIECES },
  );
  raw.close();
  return ours && limit ? within(saveAVisit.about, ours, limit, 1.5) : null;
}

async function ofOthers(
  { record, file, key, patientIds }: LargeClinic,
  folder: string,
): Promise<Line | null> {
  const facts = visit();
  const nextOurs = each(patientIds);
  const nextTheirs = each(patientIds);
  const target = join(folder, 'bare.db');
  const isFull = patientIds.length <= COPIED;
  const raw = isFull ? bareCopy(file, key, target) : bareTable(key, target);
  raw.exec('CREATE TABLE audit (number INTEGER PRIMARY KEY, body TEXT)');
  const insert = raw.prepare(insertBare);
  const insertAudit = raw.prepare('INSERT INTO audit (body) VALUES (?)');
  const audit = bytesOf(facts).slice(-1);
  const rows = rowsOfAVisit(record, file, key, patientIds[0] ?? '');
  const [patientAt, idAt] = [tables.fact.indexOf('patient_id'), tables.fact.indexOf('id')];
  const nextId = newIds();
  const whole = raw.transaction(() => {
    const patientId = nextTheirs();
    for (const row of rows) insert.run(row.with(patientAt, patientId).with(idAt, nextId()));
    for (const body of audit) insertAudit.run(body);
  });
  const [ours, limit] = await sideBySide(
    [
      {
        name: 'Dorso',
        run: () =>
          record.appendFacts({
            patientId: nextOurs(),
            facts,
            visitOn: benchDay,
            action: 'save_visit',
          }),
      },
      {
        name: isFull
          ? 'raw transaction into as full a table'
          : 'raw transaction into an empty table',
        run: () => {
          whole.immediate();
        },
      },
    ],
    { pieces: PIECES },
  );
  raw.close();
  return ours && limit
    ? within('save visits of one patient after another', ours, limit, 1.5)
    : null;
}

/** The rows that a visit is stored as. */
function rowsOfAVisit(
  record: LargeClinic['record'],
  file: string,
  key: Buffer,
  patientId: string,
): SqlValue[][] {
  const facts = visit();
  const { visitId } = record.appendFacts({
    patientId,
    facts,
    visitOn: benchDay,
    action: 'save_visit',
  });
  const db = openForReading({ file, key: Buffer.from(key) });
  const columns = tables.fact.join(', ');
  const select = `SELECT ${columns} FROM fact WHERE patient_id = ? AND visit_id = ?`;
  const rows = db.prepare(select).raw().all(patientId, visitId) as SqlValue[][]; // columns of the fact table
  db.close();
  return rows;
}

/** Ids above all that were recorded, each after the one before. */
function newIds(): () => string {
  let made = 0;
  return () => `f${String((made += 1)).padStart(35, '0')}`;
}

function visit(): DraftFact[] {
  const fact = (statement: DraftFact['statement']): DraftFact => ({
    on: benchDay,
    statement,
    replaces: null,
    importKey: null,
  });
  return [
    fact({ kind: 'score', instrument: 'nrs_avg', value: 6, items: null }),
    fact({ kind: 'score', instrument: 'peg', value: 6, items: [6, 6, 6] }),
    fact({ kind: 'score', instrument: 'odi', value: 42, items: null }),
    fact({ kind: 'adverse_effect', term: 'dizziness', grade: 1, medicine: 'pregabalin' }),
    fact({ kind: 'dose', medicine: 'pregabalin', amount: 225, stopReason: null, regimen: null }),
    fact({ kind: 'red_flag_screen', positive: [], cleared: [], outcome: null }),
    fact({ kind: 'lab', lab: 'creatinine', value: 1, reportedValue: 88.4, reportedUnit: 'umol/L' }),
    fact({ kind: 'lab', lab: 'hba1c', value: 7.1, reportedValue: 7.1, reportedUnit: '%' }),
    fact({
      kind: 'vital',
      weightKg: 82,
      heightCm: null,
      systolic: 132,
      diastolic: 80,
      heartRate: 70,
    }),
    fact({ kind: 'therapy_session', therapy: 'physical_therapy' }),
    fact({ kind: 'mechanism', mechanism: 'mixed' }),
    fact({ kind: 'note', text: 'Sleeps better; walks half an hour a day.' }),
  ];
}

/** As many bytes as a saved visit puts into the file: its facts with their authorship, and the audit entry. */
function bytesOf(facts: readonly DraftFact[]): string[] {
  const id = '0'.repeat(36);
  const whole = { id, patient: id, visit: id, author: id, workstation: id, at: '0'.repeat(24) };
  const bytesARow = 32;
  return [
    ...facts.map((fact) => JSON.stringify({ ...whole, ...fact })),
    JSON.stringify(whole) + '0'.repeat(bytesARow * (facts.length + 1) + 64),
  ];
}
