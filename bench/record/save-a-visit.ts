/**
 * Saving a visit of 12 facts with its audit, each time of another patient, beside the same bytes in one
 * raw transaction.
 */
import { join } from 'node:path';
import type { DraftFact } from '../../clinical/facts.ts';
import { openForWriting } from '../../db/connection.ts';
import { within, type Benchmark } from '../benchmark.ts';
import { benchDay, clinicOf } from '../clinic.ts';
import { each, largeClinic } from '../large-clinic.ts';
import { sideBySide } from '../side-by-side.ts';

const PIECES = 40;

export const saveAVisit: Benchmark = {
  name: 'save',
  about: 'save a visit (12 facts and audit, durable, encrypted)',
  async run({ patients }) {
    const { record, patientIds, close } = await largeClinic(patients);
    const scratch = clinicOf(0);
    const ours = each(patientIds);
    const theirs = each(patientIds);
    const facts = visit();
    // The raw transaction has a file of its own, with a key and the same settings, and a bare table.
    const raw = openForWriting({
      file: join(scratch.root, 'raw.db'),
      key: Buffer.from(scratch.key),
      create: true,
    });
    raw.exec(
      'CREATE TABLE raw (patient TEXT, id TEXT, body TEXT, PRIMARY KEY (patient, id)) WITHOUT ROWID',
    );
    const insert = raw.prepare('INSERT INTO raw VALUES (?, ?, ?)');
    const bodies = bytesOf(facts);
    let made = 0;
    const whole = raw.transaction(() => {
      const patientId = theirs();
      for (const body of bodies) insert.run(patientId, `${(made += 1)}`.padStart(36, '0'), body);
    });
    const [saved, limit] = await sideBySide(
      [
        {
          name: 'Dorso',
          run: () =>
            record.appendFacts({
              patientId: ours(),
              facts,
              visitOn: benchDay,
              action: 'save_visit',
            }),
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
    scratch.close();
    close();
    return saved && limit ? [within(saveAVisit.about, saved, limit, 1.5)] : [];
  },
};

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
