import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../../clinical/facts.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import type { Patient } from '../../clinical/patient.ts';
import { anyDraft } from '../../db/testing/arbitrary-facts.ts';
import { importFhirText } from '../import.ts';
import { exportPatient } from './export.ts';
import { held, simulated, today, withCorrections, type Held } from './patients-for-tests.ts';
import { fullUrl, type Resource } from './resource.ts';

const resourcesOf = ({ patient, facts }: Held): Resource[] =>
  exportPatient({ patient, identifiers: [{ system: 'urn:oid:1.2.3', value: '7' }], facts });
const bundleOf = (resources: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ fullUrl: fullUrl(resource as Resource), resource })),
  });
const ndjsonOf = (resources: readonly object[]): string =>
  resources.map((one) => JSON.stringify(one)).join('\n');
const read = (text: string) => importFhirText('export.json', text, { enrolledOn: today });

/** What a fact says, and which fact it replaces. */
const essence = ({ facts }: Held) =>
  facts
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, on, statement, replaces, importKey, recordedAt, author, workstation, visitId }) => ({
        ...{ id, on, statement, replaces, importKey, recordedAt, author, workstation, visitId },
      }),
    );
const detailsOf = ({ patient: { id: _, ...details } }: Held) => details;
const readBack = (text: string) => {
  const result = read(text);
  expect(result.errors).toEqual([]);
  expect(result.patients).toEqual([]);
  expect(result.notUnderstood).toEqual([]);
  return result.own.map(({ details, facts }) => ({
    details,
    facts: facts.map(({ visit, patient: _, ...rest }) => ({ ...rest, visitId: visit?.id ?? null })),
  }));
};

describe('an export that is read back', () => {
  it.each([
    ['as a Bundle', bundleOf],
    ['as NDJSON', ndjsonOf],
  ])('gives every fact of simulated patients exactly, %s', (_, write) => {
    for (const one of simulated(10).map(withCorrections)) {
      const details = detailsOf(one);
      expect(readBack(write(resourcesOf(one)))).toEqual([{ details, facts: essence(one) }]);
    }
  });

  it('gives every fact exactly, whatever it says', () => {
    const details: Omit<Patient, 'id'> = {
      name: 'Ada María de\u00a0la Cruz',
      number: '',
      birthDate: null,
      sex: 'unknown',
      enrolledOn: today,
      diedOn: null,
    };
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 25 }), (drafts) => {
        const one = withCorrections(
          held(
            1,
            details,
            drafts.map((draft) => draftFactSchema.parse(draft)),
          ),
        );
        expect(readBack(bundleOf(resourcesOf(one)))).toEqual([{ details, facts: essence(one) }]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, byte for byte, when it is written again', () => {
    for (const one of simulated(3)) {
      expect(bundleOf(resourcesOf(one))).toBe(bundleOf(resourcesOf(structuredClone(one))));
    }
  });

  it('is the same, byte for byte, in whatever language the window is', () => {
    for (const one of simulated(3).map(withCorrections)) {
      const inSpanish = inLanguage('es', () => bundleOf(resourcesOf(one)));
      expect(inSpanish).toBe(bundleOf(resourcesOf(one)));
    }
  });

  it('gives each resource its own id', () => {
    const resources = simulated(5).map(withCorrections).flatMap(resourcesOf);
    const ids = resources.map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/);
  });

  it('points only at resources that are in it, or at who recorded', () => {
    const resources = simulated(5).map(withCorrections).flatMap(resourcesOf);
    const ids = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const pointed = [...JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g)].map(
      ([, to = '']) => to,
    );
    const lost = pointed.filter((to) => !ids.has(to) && !/^(Practitioner\/|#)/.test(to));
    expect(pointed.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe('what somebody has changed since it was written', () => {
  const [one] = simulated(1);
  const resources = JSON.parse(JSON.stringify(resourcesOf(one as Held))) as (Record<
    string,
    unknown
  > &
    Resource)[];
  const pain = resources.findIndex(
    ({ resourceType, code }) =>
      resourceType === 'Observation' && JSON.stringify(code).includes('nrs_avg'),
  );

  it('is read as it stands now, and said to be changed', () => {
    const changed = resources.with(pain, {
      ...(resources[pain] as Resource),
      valueQuantity: { value: 2 },
    });
    const result = read(bundleOf(changed));
    expect(result.patients.flatMap(({ facts }) => facts)).toMatchObject([
      { statement: { kind: 'score', instrument: 'nrs_avg', value: 2 } },
    ]);
    expect(result.own[0]?.facts).toHaveLength((one as Held).facts.length - 1);
    expect(result.notUnderstood).toMatchObject([
      { type: 'Observation', code: 'changed', count: 1 },
    ]);
  });

  it('does not count as changed by a server’s new ids, order and metadata', () => {
    const served = resources.map(({ resourceType, id, ...rest }) => ({
      ...Object.fromEntries(Object.entries(rest).reverse()),
      id: `s-${id}`,
      meta: { versionId: '3', lastUpdated: '2026-11-23T10:00:00Z' },
      resourceType,
    }));
    const result = read(bundleOf(served));
    expect(result.own[0]?.facts).toHaveLength((one as Held).facts.length);
    expect(result.notUnderstood).toEqual([]);
  });

  it('is refused where what it carries is no fact of ours', () => {
    const text = bundleOf(resources).replaceAll('\\"value\\":', '\\"value_\\":');
    const result = read(text);
    const scores = (one as Held).facts.filter(({ statement }) =>
      ['score', 'lab'].includes(statement.kind),
    );
    expect(result.own[0]?.facts).toHaveLength((one as Held).facts.length - scores.length);
  });
});
