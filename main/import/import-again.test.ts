/** A later import beside what earlier ones and people have recorded. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingFacts } from '../../clinical/chart/standing.ts';
import { day } from '../../clinical/day.ts';
import { isKind } from '../../clinical/facts.ts';
import type { OpenRecord } from '../../db/index.ts';
import { temporaryFolder, temporaryRecord } from '../../db/testing/temporary-record.ts';
import { importFiles } from './import-files.ts';

const today = day('2026-11-23');
const mrn = { system: 'https://hospital.example/mrn', value: 'A1' };
const ana = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [mrn],
  name: [{ given: ['Ana'], family: 'Silva' }],
  gender: 'female',
  birthDate: '1960-05-01',
};
const subject = { reference: 'Patient/p1' };
const bundle = (...resources: object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
const twice = (mg: number) => ({ dosageInstruction: [{ text: `${mg} mg twice daily` }] });
const ordered = (id: string, authoredOn: string, mg: number, rest: object = {}) => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text: 'pregabalin 75 MG Oral Capsule' },
  authoredOn,
  ...twice(mg),
  ...rest,
});
const stoppedOn = (end: string) => ({
  status: 'stopped',
  dispenseRequest: { validityPeriod: { end } },
});
const pain = (value: number, rest: object = {}) => ({
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
  subject,
  effectiveDateTime: '2026-01-05',
  valueInteger: value,
  ...rest,
});
const changedAt = (lastUpdated: string) => ({ meta: { lastUpdated } });

function importing(held = 1_000_000) {
  const { record } = temporaryRecord();
  const folder = temporaryFolder();
  let files = 0;
  const write = (text: string) => {
    files += 1;
    const path = join(folder, `f${files}.json`);
    writeFileSync(path, text);
    return path;
  };
  const together = (...texts: string[]) =>
    importFiles({ record, paths: texts.map(write), today, held });
  return { record, together, read: (...all: object[]) => together(bundle(ana, ...all)) };
}
const idOf = (record: OpenRecord) => record.patients()[0]?.id ?? '';
const standing = (record: OpenRecord) => standingFacts(record.facts(idOf(record)));
const doses = (record: OpenRecord) =>
  standing(record).flatMap((fact) =>
    isKind(fact, 'dose') ? [[fact.on, fact.statement.amount]] : [],
  );
const scores = (record: OpenRecord) =>
  standing(record).flatMap((fact) => (isKind(fact, 'score') ? [fact.statement.value] : []));

describe('doses over several files of one import', () => {
  it.each([
    ['held in memory', 1_000_000],
    ['read again group by group', 0],
  ])(
    '%s are worked out from all, whichever has the product, the person, the visit',
    async (_how, held) => {
      const { record, together } = importing(held);
      const product = { code: { text: 'pregabalin 75 MG Oral Capsule' } };
      const medication = { resourceType: 'Medication', id: 'med', ...product };
      const reference = { medicationReference: { reference: 'Medication/med' } };
      const visit = {
        resourceType: 'Encounter',
        id: 'e1',
        period: { start: '2026-02-01' },
      };
      const byReference = { ...ordered('m1', '2026-02-01', 75), ...reference };
      const { errors } = await together(
        bundle({
          ...byReference,
          medicationCodeableConcept: undefined,
          authoredOn: undefined,
          encounter: { reference: 'Encounter/e1' },
        }),
        bundle(medication, visit),
        bundle(ana),
        bundle(
          ordered('m2', '2026-03-01', 150, {
            priorPrescription: { reference: 'MedicationRequest/m1' },
          }),
        ),
      );
      expect(errors).toEqual([]);
      expect(doses(record)).toEqual([
        ['2026-02-01', 150],
        ['2026-03-01', 300],
      ]);
    },
  );

  it('two files of one person do not stop what only the other one has open', async () => {
    const { record, together } = importing();
    const first = bundle(ana, ordered('m1', '2026-01-10', 75));
    const second = bundle(ana, ordered('m2', '2026-01-10', 75, stoppedOn('2026-03-10')));
    await together(first, second);
    expect(doses(record)).toEqual([['2026-01-10', 150]]);
    expect((await together(first, second)).added).toEqual({});
  });
});

describe('doses of a later import', () => {
  it('a stop is not believed while an earlier prescription that is not in the file is open', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75));
    await read(ordered('m2', '2026-02-10', 75, stoppedOn('2026-03-10')));
    expect(doses(record)).toEqual([['2026-01-10', 150]]);
  });

  it('another amount beside an open one is not known, and is remarked', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75));
    const { remarks } = await read(ordered('m2', '2026-02-10', 150));
    expect(doses(record)).toEqual([
      ['2026-01-10', 150],
      ['2026-02-10', null],
    ]);
    expect(remarks.map(({ message }) => message)).toEqual([
      expect.stringContaining('imported earlier'),
    ]);
    expect((await read(ordered('m2', '2026-02-10', 150))).added).toEqual({});
  });

  it('one that names the earlier one takes its place', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75));
    const priorPrescription = { reference: 'MedicationRequest/m1' };
    await read(ordered('m2', '2026-02-10', 150, { priorPrescription }));
    expect(doses(record)).toEqual([
      ['2026-01-10', 150],
      ['2026-02-10', 300],
    ]);
  });

  it('a renewal changes nothing, and after it the old one alone does not stop the medicine', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75));
    await read(ordered('m2', '2026-02-10', 75));
    expect(doses(record)).toEqual([['2026-01-10', 150]]);
    await read(ordered('m1', '2026-01-10', 75, stoppedOn('2026-03-10')));
    expect(doses(record).map(([, amount]) => amount)).not.toContain(0);
    const both = [
      ordered('m1', '2026-01-10', 75, stoppedOn('2026-03-10')),
      ordered('m2', '2026-02-10', 75, stoppedOn('2026-05-10')),
    ];
    await read(...both);
    expect(doses(record)).toEqual([
      ['2026-01-10', 150],
      ['2026-05-10', 0],
    ]);
    expect((await read(...both)).added).toEqual({});
  });

  it('after a stop that the record has, a new prescription counts by itself', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75, stoppedOn('2026-03-10')));
    await read(ordered('m2', '2026-06-01', 150));
    expect(doses(record)).toEqual([
      ['2026-01-10', 150],
      ['2026-03-10', 0],
      ['2026-06-01', 300],
    ]);
  });

  it('an older export does not undo a stop, and says so', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75, stoppedOn('2026-03-10')));
    const { added, remarks } = await read(ordered('m1', '2026-01-10', 75));
    expect(added).toEqual({});
    expect(remarks.map(({ message }) => message)).toEqual([
      expect.stringContaining('earlier state'),
    ]);
    expect(doses(record).at(-1)).toEqual(['2026-03-10', 0]);
  });

  it('a file that says it is newer takes a stop back', async () => {
    const { record, read } = importing();
    const before = { ...stoppedOn('2026-03-10'), ...changedAt('2026-03-11T08:00:00Z') };
    await read(ordered('m1', '2026-01-10', 75, before));
    const after = ordered('m1', '2026-01-10', 75, changedAt('2026-04-11T08:00:00Z'));
    expect((await read(after)).added).toEqual({ void: 1 });
    expect(doses(record)).toEqual([['2026-01-10', 150]]);
    expect((await read(after)).added).toEqual({});
  });

  it('a prescription entered in error takes its dose with it', async () => {
    const { record, read } = importing();
    await read(ordered('m1', '2026-01-10', 75));
    await read(ordered('m1', '2026-01-10', 75, { status: 'entered-in-error' }));
    expect(doses(record)).toEqual([]);
  });
});

describe('a result', () => {
  it('entered in error is taken back, with the reason, and stays readable', async () => {
    const { record, read } = importing();
    await read(pain(7));
    const report = await read(pain(7, { status: 'entered-in-error' }));
    expect(report).toMatchObject({ retracted: 1, added: { void: 1 } });
    expect(scores(record)).toEqual([]);
    expect(record.facts(idOf(record))).toHaveLength(2);
    expect(await read(pain(7, { status: 'entered-in-error' }))).toMatchObject({
      retracted: 0,
      added: {},
    });
    expect((await read(pain(7))).added).toEqual({});
  });

  it('of an older export does not replace the newer one', async () => {
    const { record, read } = importing();
    await read(pain(7));
    await read(pain(4));
    expect(await read(pain(7))).toMatchObject({ added: {}, errors: [] });
    expect(scores(record)).toEqual([4]);
  });

  it('that is older by its own time does not replace the newer one, though never seen', async () => {
    const { record, read } = importing();
    await read(pain(4, changedAt('2026-02-01T08:00:00Z')));
    await read(pain(7, changedAt('2026-01-06T08:00:00Z')));
    expect(scores(record)).toEqual([4]);
    await read(pain(5, changedAt('2026-02-02T08:00:00Z')));
    expect(scores(record)).toEqual([5]);
  });

  it('that a person corrected is not replaced, and is named', async () => {
    const { record, read } = importing();
    await read(pain(7));
    const [fact] = record.facts(idOf(record));
    const statement = { kind: 'score', instrument: 'nrs_avg', value: 6, items: null } as const;
    const correction = {
      on: day('2026-01-05'),
      statement,
      replaces: fact?.id ?? '',
      importKey: null,
    };
    record.appendFacts({
      patientId: idOf(record),
      facts: [correction],
      visitOn: null,
      action: 'correct_fact',
    });
    const { errors } = await read(pain(5));
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('corrected in Dorso'),
    ]);
    expect(scores(record)).toEqual([6]);
  });
});

it('a condition that another import recorded once more goes on when one record of it ends', async () => {
  const { record, read } = importing();
  const diabetes = (id: string, rest: object = {}) => ({
    resourceType: 'Condition',
    id,
    subject,
    code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006' }] },
    onsetDateTime: '2015-04-02',
    ...rest,
  });
  const present = () =>
    standing(record)
      .flatMap((fact) => (isKind(fact, 'condition') ? [fact] : []))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1)?.statement.present;
  await read(diabetes('c1'));
  await read(diabetes('c2', { abatementDateTime: '2018-01-01' }));
  expect(present()).toBe(true);
  await read(diabetes('c1', { abatementDateTime: '2019-01-01' }));
  expect(present()).toBe(false);
  await read(diabetes('c3'));
  expect(present()).toBe(true);
});

describe('who the patient is', () => {
  const named = (family: string, rest: object = {}) => ({
    ...ana,
    name: [{ given: ['Ana'], family }],
    ...rest,
  });

  it('changes with a newer file where an import wrote it, and the report says so', async () => {
    const { record, together } = importing();
    await together(bundle(ana));
    const { changed, errors } = await together(
      bundle(named('Costa', { deceasedDateTime: '2026-10-01' })),
    );
    expect(errors).toEqual([]);
    expect(changed.map(({ message }) => message)).toEqual([
      'name changed, as the file has it',
      'day of death changed, as the file has it',
    ]);
    expect(record.patients()).toMatchObject([{ name: 'Ana Costa', diedOn: '2026-10-01' }]);
  });

  it('stays as a person entered it, and the difference is named', async () => {
    const { record, together } = importing();
    await together(bundle(ana));
    record.reviseDetails(idOf(record), {
      name: 'Ana Maria Silva',
      number: 'A1',
      birthDate: day('1960-05-01'),
      sex: 'female',
      enrolledOn: today,
      diedOn: day('2026-09-01'),
    });
    const file = bundle(named('Costa', { deceasedDateTime: '2026-10-01' }));
    const { changed, errors } = await together(file);
    expect(changed).toEqual([]);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('another name than a person entered'),
      expect.stringContaining('another day of death than a person entered'),
    ]);
    expect(record.patients()).toMatchObject([{ name: 'Ana Maria Silva', diedOn: '2026-09-01' }]);
  });

  it('is asked of a person where number and name are the same and the birth date is not', async () => {
    const { record, together } = importing();
    await together(bundle(ana));
    const { errors } = await together(bundle({ ...ana, birthDate: '1962-05-01' }, pain(7)));
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('compare both')]);
    expect(record.patients()).toHaveLength(1);
    expect(scores(record)).toEqual([]);
  });

  it('is not turned back by an older file', async () => {
    const { record, together } = importing();
    await together(bundle(ana));
    await together(bundle(named('Costa')));
    expect(await together(bundle(ana))).toMatchObject({ changed: [], errors: [] });
    expect(record.patients()).toMatchObject([{ name: 'Ana Costa' }]);
  });

  it('gets the identifiers that a later file brings', async () => {
    const { record, together } = importing();
    await together(bundle(ana));
    const other = { system: 'https://clinic.example/number', value: '77' };
    await together(bundle({ ...ana, identifier: [mrn, other] }));
    expect(record.patientByIdentifier(other.system, other.value)).toBe(idOf(record));
  });
});

describe('what the record refuses', () => {
  it('keeps one person out, whole, and nobody else', async () => {
    const { record, together } = importing();
    const omar = {
      ...ana,
      id: 'p2',
      identifier: [{ ...mrn, value: 'x'.repeat(190) }],
      name: [{ given: ['Omar'], family: 'Haddad' }],
      birthDate: '1955-02-02',
    };
    const refusing: OpenRecord = {
      ...record,
      importPatient: (importing) =>
        record.importPatient(
          importing.details?.name === 'Omar Haddad'
            ? { ...importing, identifiers: [...importing.identifiers, mrn] }
            : importing,
        ),
    };
    expect((await together(bundle(ana, pain(7)))).errors).toEqual([]);
    const path = join(temporaryFolder(), 'omar.json');
    writeFileSync(path, bundle(omar, ana, pain(5)));
    const { errors } = await importFiles({ record: refusing, paths: [path], today });
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('refused by the record'),
    ]);
    expect(record.patients().map(({ name }) => name)).toEqual(['Ana Silva']);
    expect(scores(record)).toEqual([5]);
  });

  it('control characters are left out of texts', async () => {
    const { record, together } = importing();
    await together(bundle({ ...ana, name: [{ given: ['A\u0000na'], family: 'Sil\u0007va' }] }));
    expect(record.patients()).toMatchObject([{ name: 'Ana Silva' }]);
  });
});
