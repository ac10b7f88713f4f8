/**
 * What is drawn and listed is what the record holds: the time line's data and its table, against the
 * rows of the record, for 20 imported patients, to the day and the value.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingFacts } from '../clinical/chart/standing.ts';
import { day } from '../clinical/day.ts';
import { isKind, type Fact, type FactKind } from '../clinical/facts.ts';
import { protocolOf } from '../clinical/protocol.ts';
import { createRecord, type OpenRecord } from '../db/index.ts';
import { importFiles } from './import/import-files.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { heardPage } from '../contract/told-facts.ts';
import { patientPage } from './commands/patient-page.ts';
import { chartOf } from '../renderer/patient/chart-of-page.ts';
import { sayNumber } from '../renderer/ui/say.ts';
import { timelineOf, type Timeline } from '../renderer/timeline/model.ts';
import { tableOf, type TableLine } from '../renderer/timeline/table.ts';

const shared = '../shared/patients';
const present = existsSync(shared);
const wanted = 20;
const today = day('2026-11-23');

describe.skipIf(!present)(
  `the time line of ${wanted} patients of ${shared} (skipped where that folder is absent)`,
  () => {
    let folder: string;
    let record: OpenRecord;
    let patients: { line: Timeline; table: TableLine[]; standing: readonly Fact[] }[];

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dorso-truth-'));
      const person = { name: 'Dr Truth', password: 'a password for tests' };
      const clock = () => new Date('2026-11-23T09:00:00Z');
      ({ record } = await createRecord({ directory: join(folder, 'record'), person, clock }));
      const paths = readdirSync(shared, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(shared, name));
      await importFiles({ record, paths, today });
      patients = record
        .patients()
        .toSorted((a, b) => record.facts(b.id).length - record.facts(a.id).length)
        .slice(0, wanted)
        .map(({ id }) => {
          const page = heardPage(patientPage(record, id, today));
          const line = timelineOf({ chart: chartOf(page), protocol: protocolOf() });
          return { line, table: tableOf(line), standing: standingFacts(record.facts(id)) };
        });
    }, 120_000);
    afterAll(() => {
      record.close();
      rmSync(folder, { recursive: true });
    });

    /** Facts of a kind up to today, by what they are about and their day. */
    function byDay<K extends FactKind>(
      facts: readonly Fact[],
      kind: K,
      about: (fact: Fact<K>) => string,
    ): Map<string, Fact<K>[]> {
      const of = facts.filter((fact): fact is Fact<K> => isKind(fact, kind) && fact.on <= today);
      return Map.groupBy(of, (fact) => `${about(fact)} ${fact.on}`);
    }

    it('there are 20 of them, with scores, doses and tests among them', () => {
      expect(patients).toHaveLength(wanted);
      const kinds = new Set(patients.flatMap(({ table }) => table.map(({ kind }) => kind)));
      expect([...kinds]).toEqual(expect.arrayContaining(['score', 'medicine', 'lab']));
    });

    it('every score of the record is a point of its day and value, and no other point is drawn', () => {
      let compared = 0;
      for (const { line, table, standing } of patients) {
        const recorded = byDay(standing, 'score', ({ statement }) => statement.instrument);
        const tracks = new Map([...line.pain, ...line.functions].map((track) => [track.id, track]));
        for (const [key, facts] of recorded) {
          const [fact] = facts;
          const track = fact && tracks.get(fact.statement.instrument);
          if (!fact || !track) continue;
          const values = facts.map(({ statement }) => statement.value);
          const points = track.points.filter(({ on }) => on === fact.on);
          expect(points, key).toHaveLength(1);
          expect(values, key).toContain(points[0]?.value);
          const value = sayNumber(points[0]?.value ?? Number.NaN, 2);
          const listed = table.filter(
            ({ on, kind, what }) => on === fact.on && kind === 'score' && what === track.label,
          );
          expect(
            listed.map((row) => row.value.split(' ')[0]),
            key,
          ).toEqual([value]);
          compared += 1;
        }
        const drawn = [...tracks.values()].reduce((sum, { points }) => sum + points.length, 0);
        const known = [...recorded.keys()].filter((key) => tracks.has(key.split(' ')[0] ?? ''));
        expect(drawn).toBe(known.length);
      }
      expect(compared).toBeGreaterThan(50);
    });

    it('every dose drawn or listed begins on a day and with an amount that the record holds', () => {
      let compared = 0;
      for (const { line, table, standing } of patients) {
        const recorded = byDay(standing, 'dose', ({ statement }) => statement.medicine);
        for (const { medicine, name, runs, stops } of line.lanes) {
          for (const { from, amount } of runs) {
            const facts = recorded.get(`${medicine} ${from}`) ?? [];
            expect(
              facts.map(({ statement }) => statement.amount),
              `${medicine} ${from}`,
            ).toContain(amount);
            expect(
              table.filter(
                ({ on, kind, what }) => on === from && kind === 'medicine' && what === name,
              ).length,
            ).toBeGreaterThan(0);
            compared += 1;
          }
          for (const { on } of stops) {
            const facts = recorded.get(`${medicine} ${on}`) ?? [];
            expect(
              facts.map(({ statement }) => statement.amount),
              `${medicine} ${on}`,
            ).toContain(0);
          }
        }
        const lanes = new Set(line.lanes.map(({ medicine }) => medicine));
        const taken = new Set(
          standing.flatMap((fact) =>
            isKind(fact, 'dose') && fact.on <= today && fact.statement.amount !== 0
              ? [fact.statement.medicine]
              : [],
          ),
        );
        expect([...taken].filter((medicine) => !lanes.has(medicine))).toEqual([]);
      }
      expect(compared).toBeGreaterThan(50);
    });

    it('every HbA1c, B12 and weight of the record is a point of its day and value', () => {
      let compared = 0;
      for (const { line, table, standing } of patients) {
        const recorded = byDay(standing, 'lab', ({ statement }) => statement.lab);
        for (const { id, points } of line.labs) {
          if (id === 'weight' || id === 'egfr') continue;
          const days = [...recorded.keys()].filter((key) => key.startsWith(`${id} `));
          expect(points.map(({ on }) => `${id} ${on}`).sort()).toEqual(days.sort());
          for (const { on, value } of points) {
            const values = recorded.get(`${id} ${on}`)?.map(({ statement }) => statement.value);
            expect(values, `${id} ${on}`).toContain(value);
            expect(table.some((row) => row.on === on && row.kind === 'lab')).toBe(true);
            compared += 1;
          }
        }
        const weights = standing.filter(
          (fact) => isKind(fact, 'vital') && fact.statement.weightKg !== null && fact.on <= today,
        );
        const lane = line.labs.find(({ id }) => id === 'weight');
        expect(new Set(lane?.points.map(({ on }) => on))).toEqual(
          new Set(weights.map(({ on }) => on)),
        );
        for (const { on, value } of lane?.points ?? []) {
          const values = weights.flatMap((fact) =>
            isKind(fact, 'vital') && fact.on === on ? [fact.statement.weightKg] : [],
          );
          expect(values, `weight ${on}`).toContain(value);
          const said = table.filter((row) => row.on === on && row.value.endsWith(' kg'));
          expect(
            said.map((row) => row.value),
            `weight ${on}`,
          ).toEqual([`${sayNumber(value, 1)} kg`]);
        }
      }
      expect(compared).toBeGreaterThan(20);
    });
  },
);
