import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completedYears, day, daysBetween } from '../../../clinical/day.ts';
import type { Fact, Statement } from '../../../clinical/facts.ts';
import { redFlagIds } from '../../../clinical/redflags/index.ts';
import { samplePatients } from '../../../clinical/sample/index.ts';
import type { OpenRecord } from '../../../db/index.ts';
import {
  draft,
  jane,
  temporaryFolder,
  temporaryRecord,
} from '../../../db/testing/temporary-record.ts';
import { exportCsv } from '../export-csv.ts';
import { exportFhir } from '../export-fhir.ts';
import { deidentify } from './deidentify.ts';
import { Deidentification } from './nobody.ts';

const on = day('2026-11-23');
const secret = 'Zwarteveen';
const told: Statement[] = [
  { kind: 'note', text: `Talked with ${secret}` },
  { kind: 'dose', medicine: 'pregabalin', amount: 150, stopReason: null, regimen: secret },
  { kind: 'allergy', substance: secret, medicine: null, reaction: secret },
  { kind: 'red_flag_screen', positive: [], cleared: [...redFlagIds.slice(0, 1)], outcome: secret },
  { kind: 'care_event', event: 'ecg', outcome: secret },
  { kind: 'contact', channel: 'call', outcome: 'reached', words: secret },
  { kind: 'therapy', therapy: 'cbt', status: 'active', outcome: secret },
  { kind: 'referral', to: 'spine', status: 'seen', outcome: secret },
  {
    kind: 'titration_plan',
    medicine: 'pregabalin',
    aim: 'titrate',
    steps: [
      { on: day('2026-03-09'), amount: 75 },
      { on: day('2026-03-16'), amount: 150 },
    ],
    words: secret,
  },
  {
    kind: 'prompt_response',
    promptKey: 'R31',
    ruleVersion: '1',
    urgency: 'action',
    response: 'snoozed',
    reason: null,
    reasonText: null,
    until: day('2026-03-16'),
  },
  {
    kind: 'prompt_response',
    promptKey: 'R30',
    ruleVersion: '1',
    urgency: 'action',
    response: 'declined',
    reason: 'other',
    reasonText: secret,
    until: null,
  },
];

function recordOf(more: object = {}): { record: OpenRecord; facts: Fact[]; patientId: string } {
  const { record } = temporaryRecord();
  const person = { ...jane, name: `Jane ${secret}`, number: `N-${secret}`, ...more };
  const { id } = record.addPatient(person, [{ system: 'urn:oid:1.2', value: secret }]);
  const { facts } = record.appendFacts({
    patientId: id,
    facts: told.map((one, index) => draft(one, { importKey: `${secret}/${index}` })),
    visitOn: day('2026-03-09'),
    action: 'save_visit',
  });
  record.appendFacts({
    patientId: id,
    facts: [draft({ kind: 'void', reason: secret }, { replaces: facts[1]?.id ?? null })],
    visitOn: null,
    action: 'void_fact',
  });
  return { record, facts, patientId: id };
}

/** Everything that was written, as one text. */
function written(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    .join('\n');
}

describe('a de-identified export', () => {
  it('holds no name, number, identifier, id or words of the record, in either format', async () => {
    const { record, patientId } = recordOf();
    const folder = temporaryFolder();
    const everyone = { record, patients: null };
    const make = () => new Deidentification(on, 1);
    await exportFhir({ ...everyone, path: join(folder, 'a.json'), on, deidentification: make() });
    await exportCsv({ ...everyone, path: join(folder, 'csv'), deidentification: make() });
    const all = written(folder);
    const ids = record
      .facts(patientId)
      .flatMap(({ id, visitId, author, workstation }) => [
        ...[id, visitId ?? id, author, workstation],
      ]);
    for (const mark of [
      secret,
      'Jane',
      'P-1',
      '1958-05-17',
      '2026-03-09',
      '2026-03-16',
      patientId,
      ...ids,
    ]) {
      expect(all, mark).not.toContain(mark);
    }
    expect(all).toContain('pregabalin');
    expect(all).toContain('titrate');
    expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'a.json.statement.txt', 'csv']);
  });

  it('keeps every interval of a patient, and moves each patient by another number of days', () => {
    const sampled = samplePatients({ count: 12, seed: 'nobody', today: on });
    const moved = sampled.map(({ details, facts }, index) => {
      const held = facts.map((fact, at): Fact => ({
        ...fact,
        id: `0199${String(at).padStart(4, '0')}-0000-7000-8000-000000000000`,
        patientId: 'p',
        visitId: null,
        recordedAt: `${fact.on}T10:00:00.000Z`,
        author: 'a',
        workstation: 'w',
      }));
      const kept = held.filter(({ statement }) => statement.kind !== 'note');
      const out = deidentify(
        { patient: { id: 'p', ...details }, facts: held },
        { place: index + 1, on, chance: (limit) => (index * 37 + 11) % limit },
      );
      const shift = daysBetween(details.enrolledOn, out.patient.enrolledOn);
      expect(out.facts).toHaveLength(kept.length);
      const days = (facts: readonly { on: typeof on }[]) => facts.map((fact) => fact.on).toSorted();
      const before = days(kept);
      days(out.facts).forEach((after, at) => {
        expect(daysBetween(before[at] ?? on, after)).toBe(shift);
      });
      return shift;
    });
    for (const shift of moved) expect(shift).toBeLessThan(0);
    expect(new Set(moved).size).toBe(moved.length);
  });

  it.each([
    ['1930-06-01', 90, 1],
    ['1935-06-01', 90, 1],
    ['1960-06-01', 66, 0],
  ])('of someone born on %s gives the age as about %d', (birthDate, age, over89) => {
    const patient = { ...jane, id: 'p', birthDate: day(birthDate) };
    const work = new Deidentification(on, 1, () => 0);
    const out = work.apply({ patient, facts: [] }).patient;
    const years = completedYears(out.birthDate ?? on, day('2026-11-22'));
    expect(Math.abs(years - age)).toBeLessThanOrEqual(1);
    expect(out.birthDate).toMatch(/-01-01$/);
    expect(work.done().over89).toBe(over89);
  });

  it('flags groups of fewer than five, and says what was done', () => {
    const work = new Deidentification(on, 6);
    for (let index = 0; index < 6; index += 1) {
      const sex = index === 0 ? 'male' : 'female';
      work.apply({ patient: { ...jane, id: `p${index}`, sex }, facts: [] });
    }
    expect(work.done().smallCells).toEqual([{ group: 'male, 60 to 69 years', patients: 1 }]);
    expect(work.statement()).toContain('male, 60 to 69 years: 1');
    expect(work.statement()).toContain('6 patients, 0 facts.');
  });

  it('gives patients numbers that say nothing of their place in the record', () => {
    const work = new Deidentification(on, 3, (limit) => limit - 1);
    const names = ['a', 'b', 'c'].map((id) => work.apply({ patient: { ...jane, id }, facts: [] }));
    expect(names.map(({ patient }) => patient.name)).toEqual([
      'Patient 3',
      'Patient 2',
      'Patient 1',
    ]);
  });
});
