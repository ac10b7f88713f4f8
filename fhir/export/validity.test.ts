import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart } from '../../clinical/chart.ts';
import { completedYears, type Day } from '../../clinical/day.ts';
import { draftFactSchema } from '../../clinical/facts.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { draftOfKind, ownKinds } from '../../db/testing/arbitrary-facts.ts';
import { importFhirText } from '../import.ts';
import { exportPatient } from './export.ts';
import {
  author,
  held,
  simulated,
  today,
  withCorrections,
  type Held,
} from './patients-for-tests.ts';
import { practitionerResources } from './people.ts';
import { fullUrl, type Resource } from './resource.ts';
import { r4Validator, type Validate } from './validator.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';

/** DORSO_EXPORT_PATIENTS=20 for a short run. */
const count = Number(process.env['DORSO_EXPORT_PATIENTS'] ?? 200);

const shared = new URL('../../../shared/patients/', import.meta.url);
const sharedAbsent = !existsSync(shared);

function sharedPatients(): Held[] {
  const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.json(\.gz)?$/.test(name),
  );
  return files.toSorted().flatMap((name, place) => {
    const bytes = readFileSync(new URL(name, shared));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return importFhirText(name, text, { enrolledOn: today }).patients.flatMap(
      ({ details, facts }) => (details ? [held(5000 + place, details, facts)] : []),
    );
  });
}

/** The resources that the export is made of (fhir/export/README.md). */
const promised = [
  'AdverseEvent',
  'AllergyIntolerance',
  'Basic',
  'CarePlan',
  'Communication',
  'Condition',
  'DetectedIssue',
  'DocumentReference',
  'Encounter',
  'Flag',
  'GuidanceResponse',
  'MedicationStatement',
  'Observation',
  'Patient',
  'Practitioner',
  'Procedure',
  'Provenance',
  'QuestionnaireResponse',
  'ServiceRequest',
];

const detailsOf = ({ patient: { id: _, ...details } }: Held) => details;

let validate: Validate;
beforeAll(() => {
  validate = r4Validator();
});

function exported({ patient, facts }: Held): Resource[] {
  const { birthDate, sex, enrolledOn } = patient;
  const age = (on: Day) => (birthDate === null ? null : completedYears(birthDate, on));
  const chart = buildChart({ patient: { sex, enrolledOn, age }, facts, on: today });
  const prompts = { on: today, all: evaluate(chart, defaultProtocol) };
  const identifiers = [{ system: 'urn:oid:1.2.3', value: 'A 1' }];
  const people = practitionerResources([{ id: author, name: 'Dr Test' }]);
  return [...people, ...exportPatient({ patient, identifiers, facts, prompts })];
}

function problemsOf(resources: readonly Resource[]): string[] {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ fullUrl: fullUrl(resource), resource })),
  };
  // As a file would have it: what is undefined is gone. Constraints hold resource by resource.
  const written = [bundle, ...resources].map((one) => JSON.parse(JSON.stringify(one)) as unknown);
  return written.flatMap(validate);
}

describe('every exported resource is valid R4 by a validator that is not ours', () => {
  it(`of ${count} simulated patients, with corrections and voids`, { timeout: 600_000 }, () => {
    for (const one of simulated(count)) {
      const resources = exported(withCorrections(one));
      expect(problemsOf(resources), one.patient.name).toEqual([]);
    }
  });

  it('of facts of every kind, whatever they say', { timeout: 600_000 }, () => {
    const types = new Set<string>();
    const [someone] = simulated(1) as [Held];
    const details = detailsOf(someone);
    const everyKind = fc.tuple(...ownKinds.map(draftOfKind));
    fc.assert(
      fc.property(everyKind, (drafts) => {
        const facts = drafts.map((draft) => draftFactSchema.parse(draft));
        const resources = exported(withCorrections(held(1, details, facts)));
        for (const { resourceType } of resources) types.add(resourceType);
        expect(problemsOf(resources)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    for (const { resourceType } of simulated(5).flatMap(exported)) types.add(resourceType);
    expect([...types].toSorted()).toEqual(promised);
  });

  it.skipIf(sharedAbsent)(
    'of all shared patients (skipped where ../shared is absent)',
    { timeout: 600_000 },
    () => {
      const all = sharedPatients();
      expect(all.length).toBeGreaterThan(30);
      for (const one of all) expect(problemsOf(exported(one)), one.patient.name).toEqual([]);
    },
  );
});

describe('a broken resource is rejected by the same test', () => {
  const broken = (change: (resource: Record<string, unknown>) => void): string[] => {
    const [one] = simulated(1);
    const resources = exported(one as Held);
    const at = resources.findIndex(({ resourceType }) => resourceType === 'Observation');
    const copy = JSON.parse(JSON.stringify(resources[at])) as Resource & Record<string, unknown>;
    change(copy);
    return problemsOf(resources.with(at, copy));
  };

  it.each([
    ['without its code', (one: Record<string, unknown>) => delete one['code']],
    ['with a status that is none', (one: Record<string, unknown>) => (one['status'] = 'done')],
    [
      'with a day that is none',
      (one: Record<string, unknown>) => (one['effectiveDateTime'] = 'May'),
    ],
    ['with a property of another standard', (one: Record<string, unknown>) => (one['score'] = 7)],
    [
      'with a value and the statement that there is none',
      (one: Record<string, unknown>) => (one['dataAbsentReason'] = { text: 'unknown' }),
    ],
  ])('%s', (_, change) => {
    expect(broken(change).length).toBeGreaterThan(0);
  });

  it('and is accepted unbroken', () => {
    expect(broken(() => undefined)).toEqual([]);
  });
});
