import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { DraftFact, Fact } from '../../clinical/facts.ts';
import type { Patient, PatientDetails } from '../../clinical/patient.ts';
import { samplePatients } from '../../clinical/sample/index.ts';
import type { OpenRecord } from '../../db/index.ts';
import { temporaryFolder, temporaryRecord } from '../../db/testing/temporary-record.ts';
import { importFiles } from '../import/import-files.ts';
import { chartSummary } from '../cli/chart-summary.ts';
import { patientChart, promptsOf } from '../worklist/patient-chart.ts';
import { protocolOn } from '../worklist/protocols.ts';
import { ExportCancelled } from './export-errors.ts';
import { exportFhir } from './export-fhir.ts';

const on = day('2026-11-23');
const everyone = { patients: null, on };
const read = (record: OpenRecord, path: string) =>
  importFiles({ record, paths: [path], today: on });

/** Visits, corrections, a correction of a correction, and voids, as a clinic leaves them. */
function addPatients(record: OpenRecord, count: number): void {
  for (const { details, facts } of samplePatients({ count, seed: 'round trip', today: on })) {
    const { id: patientId } = record.addPatient(details);
    const append = (drafts: DraftFact[], visitOn: DraftFact['on'] | null): Fact[] =>
      record.appendFacts({ patientId, facts: drafts, visitOn, action: 'save_visit' }).facts;
    for (const [visitOn, drafts] of Map.groupBy(facts, (fact) => fact.on)) {
      const recorded = append(drafts, drafts.length > 1 ? visitOn : null);
      const [first, second] = recorded;
      const correct = ({ id, on: when, statement }: Fact) =>
        append([{ on: when, statement, importKey: null, replaces: id }], null);
      if (first && recorded.length % 3 === 0) {
        const corrected = correct(first);
        if (recorded.length % 2 === 0) corrected.forEach(correct);
      }
      if (second && recorded.length % 4 === 0) {
        const statement = { kind: 'void', reason: 'Recorded for another patient' } as const;
        append([{ on: second.on, statement, importKey: null, replaces: second.id }], null);
      }
    }
  }
}

/** What a record says of each patient: facts by place instead of id, and the chart with its prompts. */
function contentOf(record: OpenRecord) {
  return [...record.factsOfAll()].map(({ patient, facts }) => {
    const inOrder = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const placeOf = new Map<string | null, number>(inOrder.map(({ id }, place) => [id, place]));
    const visits = [...new Set(inOrder.map(({ visitId }) => visitId))].filter((id) => id !== null);
    const chart = patientChart(patient, facts, on);
    return {
      details: detailsOf(patient),
      facts: inOrder.map((fact) => ({
        on: fact.on,
        statement: fact.statement,
        replaces: placeOf.get(fact.replaces) ?? null,
        visit: fact.visitId === null ? null : visits.indexOf(fact.visitId),
        importKey: fact.importKey?.startsWith('dorso/') ? null : fact.importKey,
      })),
      chart: withoutIds(chartSummary(chart)),
      prompts: withoutIds(promptsOf(patient, chart, protocolOn(record, patient.id, on))),
    };
  });
}

const detailsOf = ({ id: _, ...details }: Patient): PatientDetails => details;

/** Ids, authors and moments are those of each record. */
function withoutIds(value: unknown): unknown {
  const own = [
    'id',
    'factId',
    'patientId',
    'visitId',
    'replaces',
    'importKey',
    'recordedAt',
    'author',
    'workstation',
  ];
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      own.includes(key) && typeof inner === 'string' && (key !== 'id' || inner.length === 36)
        ? undefined
        : inner,
    ),
  ) as unknown;
}

describe('an export into an empty record', () => {
  it.each(['all.json', 'all.ndjson.gz'])(
    'gives the same charts, fact for fact, with corrections, voids and visits (%s)',
    async (name) => {
      const { record } = temporaryRecord();
      addPatients(record, 12);
      const path = join(temporaryFolder(), name);
      await exportFhir({ record, path, ...everyone });

      const { record: other } = temporaryRecord();
      const report = await read(other, path);
      expect(report.errors).toEqual([]);
      expect(report.notUnderstood).toEqual([]);
      expect(contentOf(other)).toEqual(contentOf(record));
      expect(other.verify().problems).toEqual([]);

      const total = [...record.factsOfAll()].reduce((sum, { facts }) => sum + facts.length, 0);
      expect(await read(other, path)).toMatchObject({
        patients: 12,
        added: {},
        alreadyThere: total,
      });
      expect(await read(record, path)).toMatchObject({
        patients: 12,
        added: {},
        alreadyThere: total,
      });
    },
    120_000,
  );

  it('goes on where an interrupted import stopped', async () => {
    const { record } = temporaryRecord();
    addPatients(record, 3);
    const path = join(temporaryFolder(), 'all.json');
    await exportFhir({ record, path, ...everyone });
    const { record: other } = temporaryRecord();
    const stop = new AbortController();
    const onProgress = ({ phase, done }: { phase: string; done: number }) => {
      if (phase === 'recording' && done === 1) stop.abort();
    };
    const request = { record: other, paths: [path], today: on, onProgress, signal: stop.signal };
    await expect(importFiles(request)).rejects.toThrow('stopped');
    expect(other.patients()).toHaveLength(1);
    await read(other, path);
    expect(contentOf(other)).toEqual(contentOf(record));
  });

  it('leaves a patient out whole whom the record refuses half-way', async () => {
    const { record } = temporaryRecord();
    const [details] = samplePatients({ count: 1, seed: 'refused', today: on });
    if (!details) throw new Error('there is nobody to export');
    const { id: patientId } = record.addPatient(details.details);
    const saved = (statement: Fact['statement'], replaces: string | null) =>
      record.appendFacts({
        ...{ patientId, facts: [{ on, statement, replaces, importKey: null }] },
        ...{ visitOn: on, action: 'save_visit' },
      }).facts[0]?.id ?? '';
    const first = saved({ kind: 'note', text: 'Walks' }, null);
    const other = saved({ kind: 'adverse_effect_check' }, null);
    saved({ kind: 'note', text: 'Walks to the mill' }, first);
    const path = join(temporaryFolder(), 'all.json');
    await exportFhir({ record, path, ...everyone });
    // A correction of another kind than what it corrects: only the record itself can tell.
    const carried = `\\"replaces\\":\\"`;
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`${carried}${first}`);
    writeFileSync(path, text.replace(`${carried}${first}`, `${carried}${other}`));

    const { record: empty } = temporaryRecord();
    const report = await read(empty, path);
    expect(report.added).toEqual({});
    expect(report.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('refused by the record'),
    ]);
    expect(empty.patients()).toEqual([]);
    expect(empty.verify().problems).toEqual([]);
  });

  it('adds to a patient only what is new since the last export', async () => {
    const { record } = temporaryRecord();
    addPatients(record, 1);
    const folder = temporaryFolder();
    await exportFhir({ record, path: join(folder, '1.json'), ...everyone });
    const { record: other } = temporaryRecord();
    await read(other, join(folder, '1.json'));
    const [patient] = record.patients();
    const pain = { kind: 'score', instrument: 'nrs_avg', value: 3, items: null } as const;
    record.appendFacts({
      patientId: patient?.id ?? '',
      facts: [{ on, statement: pain, replaces: null, importKey: null }],
      visitOn: on,
      action: 'save_visit',
    });
    await exportFhir({ record, path: join(folder, '2.json'), ...everyone });
    expect(await read(other, join(folder, '2.json'))).toMatchObject({ added: { score: 1 } });
    expect(contentOf(other)).toEqual(contentOf(record));
  });

  const shared = '../shared/patients';
  it.skipIf(!existsSync(shared))(
    'loses nothing of all shared patients (skipped where ../shared is absent)',
    async () => {
      const { record } = temporaryRecord();
      await read(record, shared);
      const path = join(temporaryFolder(), 'all.ndjson');
      const { patients } = await exportFhir({ record, path, ...everyone });
      expect(patients).toBeGreaterThan(30);
      const { record: other } = temporaryRecord();
      const report = await read(other, path);
      expect([report.errors, report.notUnderstood]).toEqual([[], []]);
      expect(contentOf(other)).toEqual(contentOf(record));
    },
    120_000,
  );
});

describe('an export file', () => {
  it('is the same, byte for byte, when it is written twice', async () => {
    const { record } = temporaryRecord();
    addPatients(record, 4);
    const folder = temporaryFolder();
    for (const name of ['1.json.gz', '2.json.gz']) {
      await exportFhir({ record, path: join(folder, name), ...everyone });
    }
    const [one, two] = ['1.json.gz', '2.json.gz'].map((name) => readFileSync(join(folder, name)));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    expect(JSON.parse(gunzipSync(one ?? '').toString())).toMatchObject({ type: 'collection' });
  });

  it('holds only the selected patients, and says so in the audit', async () => {
    const { record } = temporaryRecord();
    addPatients(record, 3);
    const [, second] = record.patients();
    const path = join(temporaryFolder(), 'one.json');
    await exportFhir({ record, path, patients: [second?.id ?? ''], on });
    const text = readFileSync(path, 'utf8');
    for (const { id } of record.patients()) expect(text.includes(id)).toBe(id === second?.id);
    expect(record.verify().ok).toBe(true);
  });

  it('is not there when the export is stopped, and what was there stays', async () => {
    const { record } = temporaryRecord();
    addPatients(record, 3);
    const folder = temporaryFolder();
    const path = join(folder, 'all.json');
    writeFileSync(path, 'last month');
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      seen.push(done);
      if (done === 2) stop.abort();
    };
    await expect(
      exportFhir({ record, path, ...everyone, onProgress, signal: stop.signal }),
    ).rejects.toThrow(ExportCancelled);
    expect(seen).toEqual([0, 1, 2]);
    expect(readdirSync(folder)).toEqual(['all.json']);
    expect(readFileSync(path, 'utf8')).toBe('last month');
  });
});
