import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { isKind } from '../../clinical/facts.ts';
import { createRecord, type OpenRecord } from '../../db/index.ts';
import { temporaryRecord } from '../../db/testing/temporary-record.ts';
import { importFiles, type ImportRequest } from './import-files.ts';

let folder: string;
let record: OpenRecord;
// Other people in every test: one record serves them all, and making one takes a second.
let ana: Somebody;
let omar: Somebody;
let tests = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-import-'));
  const person = { name: 'Importer', password: 'a password for tests' };
  const directory = join(folder, 'record');
  const clock = () => new Date('2026-11-23T09:00:00Z');
  ({ record } = await createRecord({ directory, person, clock }));
});
afterAll(() => {
  record.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  tests += 1;
  ana = { ...somebody('Ana', `Silva${tests}`), gender: 'female', birthDate: '1960-05-01' };
  omar = { ...somebody('Omar', `Haddad${tests}`), gender: 'male', birthDate: '1955-02-02' };
});

function run(paths: string[], more: Partial<ImportRequest> = {}) {
  return importFiles({ record, paths, today: day('2026-11-23'), ...more });
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

type Somebody = ReturnType<typeof somebody> & { gender: string; birthDate: string };

function somebody(given: string, family: string) {
  return { id: `${given}-${family}`, given, family, name: `${given} ${family}` };
}

function patient({ id, given, family, gender, birthDate }: Somebody) {
  const identifier = [{ system: 'https://hospital.example/mrn', value: id }];
  return {
    resourceType: 'Patient',
    id,
    identifier,
    name: [{ given: [given], family }],
    gender,
    birthDate,
  };
}

/** A pain score, LOINC 72514-3. */
function pain(of: Somebody, id: string, on: string, value: number) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
    subject: { reference: `Patient/${of.id}` },
    effectiveDateTime: `${on}T10:00:00Z`,
    valueQuantity: { value, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
  };
}

function bundle(...resources: object[]) {
  const entry = resources.map((resource) => ({ resource }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}

const known = (of: Somebody) => record.patients().find(({ name }) => name === of.name);
const factsOf = (of: Somebody) => record.facts(known(of)?.id ?? '');

function painScores(of: Somebody): (number | null)[] {
  return factsOf(of).map((fact) => (isKind(fact, 'score') ? fact.statement.value : null));
}

describe('a later file', () => {
  it('adds only what is new', async () => {
    const first = [patient(ana), pain(ana, 'p1', '2026-01-05', 7)];
    await run([file('first.json', bundle(...first))]);
    const later = bundle(...first, pain(ana, 'p2', '2026-02-05', 5));
    const report = await run([file('later.json', later)]);
    expect(report).toMatchObject({ patients: 1, added: { score: 1 }, alreadyThere: 1, errors: [] });
    expect(painScores(ana)).toEqual([7, 5]);
  });

  it('corrects what its source has corrected; the old value stays readable', async () => {
    await run([file('first.json', bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 7)))]);
    const report = await run([
      file('later.json', bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 4))),
    ]);
    expect(report.added).toEqual({ score: 1 });
    const [old, corrected] = factsOf(ana);
    expect(corrected?.replaces).toBe(old?.id);
    expect(painScores(ana)).toEqual([7, 4]);
    const again = await run([
      file('again.json', bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 4))),
    ]);
    expect(again.added).toEqual({});
  });

  it('does not bring back what a clinician has taken back', async () => {
    const given = bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 7));
    await run([file('first.json', given)]);
    const [score] = factsOf(ana);
    record.appendFacts({
      patientId: known(ana)?.id ?? '',
      facts: [
        {
          on: day('2026-01-05'),
          statement: { kind: 'void', reason: 'wrong patient asked' },
          replaces: score?.id ?? null,
          importKey: null,
        },
      ],
      visitOn: null,
      action: 'void_fact',
    });
    const same = await run([file('same.json', given)]);
    expect(same).toMatchObject({ added: {}, alreadyThere: 1, errors: [] });
    const changed = await run([
      file('other.json', bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 2))),
    ]);
    expect(changed.added).toEqual({});
    expect(changed.errors[0]?.message).toMatch(/taken back in Dorso/);
  });

  it('revises a changed name, and keeps what it does not know and the day of enrolment', async () => {
    await run([file('first.json', bundle(patient(ana)))]);
    const married = {
      ...patient(ana),
      name: [{ given: ['Ana'], family: `Costa${tests}` }],
      birthDate: undefined,
    };
    await importFiles({
      record,
      paths: [file('later.json', bundle(married))],
      today: day('2026-12-24'),
    });
    const costa = { ...ana, name: `Ana Costa${tests}` };
    expect(known(costa)).toMatchObject({ birthDate: '1960-05-01', enrolledOn: '2026-11-23' });
    expect(known(ana)).toBeUndefined();
  });
});

describe('several files', () => {
  it('are put together: one describes the patient, another only refers to them, in any order', async () => {
    const results = file(
      'a-results.ndjson',
      [pain(ana, 'p1', '2026-01-05', 7)].map((one) => JSON.stringify(one)).join('\n'),
    );
    const people = file('b-people.ndjson', JSON.stringify(patient(ana)));
    const report = await run([results, people]);
    expect(report).toMatchObject({
      files: 2,
      patients: 1,
      added: { patient: 1, score: 1 },
      errors: [],
    });
  });

  it('may refer to a patient the record knows already, by a number that is theirs alone', async () => {
    await run([file('people.json', patient(ana))]);
    const subject = { identifier: { system: 'https://hospital.example/mrn', value: ana.id } };
    const result = { ...pain(ana, 'p1', '2026-01-05', 7), subject };
    const report = await run([file('results.json', result)]);
    expect(report).toMatchObject({ added: { score: 1 }, errors: [] });
  });

  it('may not refer to a known patient by a short name that other senders use too', async () => {
    await run([file('people.json', patient(ana))]);
    const report = await run([file('results.json', pain(ana, 'p1', '2026-01-05', 7))]);
    expect(report.added).toEqual({});
    expect(report.errors[0]?.message).toMatch(/short reference.*together with its Patient/);
    expect(painScores(ana)).toEqual([]);
  });

  it('report facts of somebody nobody describes, and record nothing of them', async () => {
    const subject = { reference: 'urn:uuid:6c1e3f0c-0000-4000-8000-00000000000a' };
    const result = { ...pain(ana, 'p1', '2026-01-05', 7), subject };
    const report = await run([file('results.json', result)]);
    expect(report.added).toEqual({});
    expect(report.errors[0]?.message).toMatch(/described neither in the files nor in the record/);
    expect(known(ana)).toBeUndefined();
  });

  it('are found in folders and unpacked, other files there left alone', async () => {
    const inside = join(folder, 'export', 'deeper');
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, 'ana.json.gz'), gzipSync(JSON.stringify(bundle(patient(ana)))));
    writeFileSync(join(inside, 'readme.txt'), 'not FHIR');
    const report = await run([join(folder, 'export')]);
    expect(report).toMatchObject({ files: 1, added: { patient: 1 }, errors: [] });
  });
});

describe('bad input', () => {
  it('cut in half is reported with its place, and the record stays as it was', async () => {
    const whole = JSON.stringify(bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 7)));
    const half = file('half.json', whole.slice(0, whole.length / 2));
    const report = await run([half]);
    expect(report.errors).toHaveLength(1);
    expect(report.errors[0]).toMatchObject({ file: half });
    expect(report.errors[0]?.place).toMatch(/line 1, column \d+/);
    expect(known(ana)).toBeUndefined();
  });

  it('in one file does not keep the others out', async () => {
    const good = file('good.json', bundle(patient(ana)));
    const bad = file('bad.json.gz', 'gone wrong');
    const report = await run([bad, good]);
    expect(report.added).toEqual({ patient: 1 });
    expect(report.errors.map((error) => error.file)).toEqual([bad]);
  });

  it('is refused before anything is read where a path does not exist', async () => {
    const good = file('good.json', bundle(patient(ana)));
    await expect(run([good, join(folder, 'gone.json')])).rejects.toThrow(
      /gone.json: there is no such file/,
    );
    expect(known(ana)).toBeUndefined();
  });

  it('that unpacks without end is stopped and said', async () => {
    const big = file('big.json.gz', JSON.stringify(bundle(patient(ana))) + ' '.repeat(2_000_000));
    const report = await run([big], { limit: 1_000_000 });
    expect(report.errors[0]?.message).toMatch(/more than 1 MB when unpacked/);
  });

  it('never mixes two people who were given one number', async () => {
    await run([file('ana.json', bundle(patient(ana)))]);
    const sameNumber = { ...patient(omar), identifier: patient(ana).identifier };
    const report = await run([
      file('omar.json', bundle(sameNumber, pain(omar, 'p9', '2026-03-01', 8))),
    ]);
    expect(report.errors).toEqual([]);
    expect(painScores(ana)).toEqual([]);
    expect(painScores(omar)).toEqual([8]);
  });
});

describe('an import that is stopped', () => {
  const both = () => [
    file(
      'ana.json',
      bundle(patient(ana), pain(ana, 'p1', '2026-01-05', 7), pain(ana, 'p2', '2026-02-05', 6)),
    ),
    file('omar.json', bundle(patient(omar), pain(omar, 'p3', '2026-01-05', 8))),
  ];

  it('keeps whole patients only and says how many', async () => {
    const stop = new AbortController();
    const stopped = run(both(), {
      signal: stop.signal,
      onProgress: ({ phase, done }) => {
        if (phase === 'recording' && done === 1) stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow(/1 of 2 patients/);
    expect(painScores(ana)).toEqual([7, 6]);
    expect(known(omar)).toBeUndefined();
    expect(record.verify().ok).toBe(true);
  });

  it('can be taken up again', async () => {
    const stop = new AbortController();
    stop.abort();
    const paths = both();
    await expect(run(paths, { signal: stop.signal })).rejects.toThrow(/Nothing was recorded/);
    const report = await run(paths);
    expect(report.added).toEqual({ patient: 2, score: 3 });
  });
});

it('tells how far it is, file by file and patient by patient', async () => {
  const seen: string[] = [];
  await run([file('ana.json', bundle(patient(ana))), file('omar.json', bundle(patient(omar)))], {
    onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
  });
  expect(seen).toEqual(['reading 0/2', 'reading 1/2', 'recording 0/2', 'recording 1/2']);
});

describe('more files than memory holds', () => {
  /** What a record says of everybody, without what differs by record: order, ids, moments and authors. */
  const told = (of: OpenRecord) =>
    [...of.factsOfAll()]
      .sort((a, b) => (a.patient.name < b.patient.name ? -1 : 1))
      .map(({ patient: { id: _, ...details }, facts }) => ({
        details,
        facts: facts.map(({ on, statement, importKey }) => ({ on, statement, importKey })),
      }));

  it('come to the same record and report, each person put together from all of theirs', async () => {
    const lea = { ...somebody('Lea', `Moreau${tests}`), gender: 'female', birthDate: '1970-03-03' };
    const paths = [
      file('1.json', bundle(patient(ana), pain(ana, 'h1', '2026-01-05', 7))),
      file('2.json', bundle(patient(omar), pain(omar, 'h2', '2026-01-06', 8))),
      file('3.json', 'not JSON'),
      file('4.json', bundle(patient(lea), pain(lea, 'h3', '2026-01-07', 3))),
      // Once more, in another file than their own, and without a description.
      file('5.json', bundle(pain(ana, 'h1', '2026-01-05', 6), pain(lea, 'h4', '2026-02-05', 2))),
      file('6.json', bundle(patient(omar), pain(omar, 'h5', '2026-02-06', 5))),
    ];
    const [held, letGo] = [temporaryRecord().record, temporaryRecord().record];
    const reports = [
      await run(paths, { record: held }),
      await run(paths, { record: letGo, held: 0 }),
    ];
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[0]).toMatchObject({ patients: 3, added: { patient: 3, score: 5 } });
    expect(told(letGo)).toEqual(told(held));
  });

  it('are read twice, and once more only where one looks for what another has', async () => {
    const readings = async (paths: string[]) => {
      const seen: string[] = [];
      const { record: own } = temporaryRecord();
      await run(paths, {
        record: own,
        held: 0,
        onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
      });
      return seen;
    };
    const apart = [
      file('a.json', bundle(patient(ana), pain(ana, 'r1', '2026-01-05', 7))),
      file('b.json', bundle(patient(omar), pain(omar, 'r2', '2026-01-06', 8))),
    ];
    expect(await readings(apart)).toEqual([
      'reading 0/2',
      'reading 1/2',
      'recording 0/2',
      'recording 1/2',
    ]);
    const pointing = file('c.json', bundle(pain(ana, 'r3', '2026-01-08', 4)));
    expect(await readings([...apart, pointing])).toEqual([
      ...['reading 0/3', 'reading 1/3', 'reading 2/3'],
      ...['reading 0/3', 'reading 1/3', 'reading 2/3'],
      ...['recording 0/2', 'recording 1/2'],
    ]);
  });
});
