/**
 * Opening one patient after another: read, fold, evaluate all rules and put the reply together, beside
 * the one SELECT; and somebody with 5,000 facts, again and again.
 */
import { samplePatient } from '../../clinical/sample/index.ts';
import { addDays } from '../../clinical/day.ts';
import { openForReading } from '../../db/connection.ts';
import { tables } from '../../db/tables.ts';
import { patientPage } from '../../main/commands/patient-page.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { benchDay, clinicOf, type Clinic } from '../clinic.ts';
import { each, largeClinic, type LargeClinic } from '../large-clinic.ts';
import { sideBySide } from '../side-by-side.ts';

const PIECES = 20;
const MANY = 5000;

export const openAPatient: Benchmark = {
  name: 'open',
  about: 'open a patient: read, fold, evaluate all rules, reply',
  async run({ patients }) {
    const clinic = await largeClinic(patients);
    const usual = await opened(clinic, clinic.patientIds, 'about 300');
    clinic.close();
    const scratch = clinicOf(0);
    const id = crowded(scratch);
    const many = await opened(scratch, [id], `${scratch.record.facts(id).length}`);
    scratch.close();
    return [usual, many].flatMap((line) => line ?? []);
  },
};

async function opened(
  { record, key, file }: LargeClinic,
  patientIds: readonly string[],
  facts: string,
): Promise<Line | null> {
  const raw = openForReading({ file, key: Buffer.from(key) });
  const select = raw
    .prepare(`SELECT ${tables.fact.join(', ')} FROM fact WHERE patient_id = ?`)
    .raw();
  const ourNext = each(patientIds);
  const theirNext = each(patientIds);
  const [ours, limit] = await sideBySide(
    [
      { name: 'Dorso', run: () => JSON.stringify(patientPage(record, ourNext(), benchDay)).length },
      { name: 'one SELECT', run: () => select.all(theirNext()).length },
    ],
    { pieces: PIECES },
  );
  raw.close();
  return ours && limit ? within(`open a patient of ${facts} facts`, ours, limit, 3) : null;
}

/** Somebody with about 5,000 facts. */
function crowded({ record }: Clinic): string {
  const { details, facts } = samplePatient({ seed: 'crowded', place: 0, today: benchDay });
  const { id } = record.addPatient({ ...details, number: 'CROWDED' });
  for (let times = 0; times * facts.length < MANY; times += 1) {
    const earlier = facts.map((fact) => ({ ...fact, on: addDays(fact.on, -times * 60) }));
    record.appendFacts({ patientId: id, facts: earlier, visitOn: null, action: 'sample' });
  }
  return id;
}
