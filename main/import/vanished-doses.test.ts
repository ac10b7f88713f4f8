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
const patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ system: 'https://hospital.example/mrn', value: 'A1' }],
  name: [{ given: ['Ana'], family: 'Silva' }],
  gender: 'female',
  birthDate: '1960-05-01',
};
const taken = (id: string, product: string, start: string, end?: string) => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject: { reference: 'Patient/p1' },
  medicationCodeableConcept: { text: product },
  effectivePeriod: end === undefined ? { start } : { start, end },
});
const pregabalin = 'pregabalin 75 MG Oral Capsule';

function importing(record: OpenRecord) {
  const folder = temporaryFolder();
  return (name: string, ...resources: object[]) => {
    const path = join(folder, name);
    const entry = [patient, ...resources].map((resource) => ({ resource }));
    writeFileSync(path, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
    return importFiles({ record, paths: [path], today });
  };
}
const doses = (record: OpenRecord) =>
  standingFacts([...record.factsOfAll()][0]?.facts ?? []).flatMap((fact) =>
    isKind(fact, 'dose') ? [`${fact.statement.medicine} ${fact.on} ${fact.statement.amount}`] : [],
  );

describe('a dose point that a later file no longer states', () => {
  it('is taken back with the file that dropped it', async () => {
    const { record } = temporaryRecord();
    const read = importing(record);
    await read('first.json', taken('m1', pregabalin, '2026-01-10', '2026-03-10'));
    expect(doses(record)).toEqual(['pregabalin 2026-01-10 null', 'pregabalin 2026-03-10 0']);
    const { added } = await read('second.json', taken('m1', pregabalin, '2026-01-10'));
    expect(added).toEqual({ void: 1 });
    expect(doses(record)).toEqual(['pregabalin 2026-01-10 null']);
    const voids = record.facts(record.patients()[0]?.id ?? '').filter((f) => isKind(f, 'void'));
    expect(voids).toMatchObject([{ statement: { reason: 'no longer stated by second.json' } }]);
    expect((await read('second.json', taken('m1', pregabalin, '2026-01-10'))).added).toEqual({});
  });

  it('stays where the later file tells only what is new', async () => {
    const { record } = temporaryRecord();
    const read = importing(record);
    await read('first.json', taken('m1', pregabalin, '2026-01-10', '2026-03-10'));
    await read('later.json', taken('m2', pregabalin, '2026-06-01'));
    expect(doses(record)).toHaveLength(3);
  });

  it('stays where the later file says nothing of that medicine', async () => {
    const { record } = temporaryRecord();
    const read = importing(record);
    await read('first.json', taken('m1', pregabalin, '2026-01-10', '2026-03-10'));
    await read('other.json', taken('m3', 'ibuprofen 400 MG Oral Tablet', '2026-01-01'));
    expect(doses(record).filter((one) => one.startsWith('pregabalin'))).toHaveLength(2);
  });

  it('that is stated again afterwards is named, since only a person can tell', async () => {
    const { record } = temporaryRecord();
    const read = importing(record);
    const first = taken('m1', pregabalin, '2026-01-10', '2026-03-10');
    await read('first.json', first);
    await read('second.json', taken('m1', pregabalin, '2026-01-10'));
    const { errors } = await read('third.json', first);
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('stated again')]);
  });
});
