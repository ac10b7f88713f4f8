import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../clinical/language/language.ts';
import { databasePath } from '../files.ts';
import {
  clinicDay,
  draft,
  jane,
  temporaryRecord,
  type TemporaryRecord,
} from '../testing/temporary-record.ts';
import { inBackground } from './in-background.ts';

/** All of it is one patient's: with so many, one single check takes a while. */
const MANY_FACTS = 4000;

function clinicOfOne(facts: number): TemporaryRecord {
  const clinic = temporaryRecord();
  const { id: patientId } = clinic.record.addPatient(jane);
  const one = draft({ kind: 'note', text: 'x'.repeat(2000) });
  for (let left = facts; left > 0; left -= 200)
    clinic.record.appendFacts({
      patientId,
      facts: Array.from({ length: Math.min(200, left) }, () => one),
      visitOn: clinicDay,
      action: 'save_visit',
    });
  return clinic;
}

describe('work on a record in a thread of its own', () => {
  it('leaves the others their turn, and finds what the check that blocks finds', async () => {
    const { record } = clinicOfOne(MANY_FACTS);
    let turns = 0;
    let done = false;
    const checked = record.verifyInBackground().finally(() => (done = true));
    while (!done) {
      turns += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await checked).toEqual(record.verify());
    // In one thread there would be as many turns as checks: five.
    expect(turns).toBeGreaterThan(50);
  });

  it('says how far it has come, and lets others write meanwhile without seeing it', async () => {
    const { record } = clinicOfOne(20);
    for (const number of ['2', '3', '4']) record.addPatient({ ...jane, number });
    const before = record.verify().rows;
    const seen: number[] = [];
    const checked = await record.verifyInBackground({
      onProgress: ({ done, total }) => {
        seen.push(done / total);
        record.noteAccess('view_worklist', null);
      },
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(3);
    expect(checked).toMatchObject({ ok: true, problems: [] });
    expect(checked.rows).toBeLessThanOrEqual(before + seen.length);
    expect(record.verify()).toMatchObject({ ok: true });
  });

  it('stops when it is asked to, also before it began', async () => {
    const { record } = clinicOfOne(20);
    const stop = new AbortController();
    const stopped = record.verifyInBackground({
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'Cancelled' });
    const late = record.verifyInBackground({ signal: AbortSignal.abort() });
    await expect(late).rejects.toMatchObject({ name: 'Cancelled' });
  });

  it('fails by name, in the language of whoever asked', async () => {
    const { record, directory } = clinicOfOne(20);
    const key = randomBytes(32);
    const checking = inBackground('verify', { file: databasePath(directory), key });
    await expect(checking).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
    const stopped = inLanguage('es', () =>
      record.verifyInBackground({ signal: AbortSignal.abort() }),
    );
    await expect(stopped).rejects.toThrow(/detuvo/);
  });

  it('ends with whoever listens to it, when that fails', async () => {
    const { record } = clinicOfOne(20);
    const checked = record.verifyInBackground({
      onProgress: () => {
        throw new Error('the listener failed');
      },
    });
    await expect(checked).rejects.toThrow('the listener failed');
  });
});
