import { z } from 'zod';
import { samplePatients, type SamplePatient } from '../../../clinical/sample/index.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { today } from '../day-option.ts';
import { makingNotes, recordOptions, withNewOrOldRecord } from '../open-record.ts';
import { Misuse, required, type Call, type Verb } from '../verb.ts';

/** Puts simulated patients into a record. */
export const sampleVerb: Verb = {
  name: 'sample',
  forms: ['--patients N --seed S --record DIR [--clinician NAME]'],
  about: 'Adds simulated patients, for practice and load tests; the same seed gives the same ones.',
  notes: [
    ...makingNotes,
    '--patients N       how many, 1 to 100000; their numbers are SIM-0001 and so on',
    '--seed S           any word or number; patients of a seed who are there already are left alone',
  ],
  words: { least: 0, most: 0 },
  options: { ...recordOptions, patients: { type: 'string' }, seed: { type: 'string' } },
  run: (call) => {
    const count = howMany(call);
    const seed = required(call, 'seed');
    return withNewOrOldRecord(call, (record) => {
      const sampled = samplePatients({ count, seed, today: today(call.terminal.clock) });
      const added = sampled.map((patient) => addSample(record, patient, seed));
      const counts = added.filter((more) => more !== null);
      const patients = counts.length;
      const facts = counts.reduce((sum, more) => sum + more, 0);
      const there = count - patients;
      const already = there > 0 ? ` ${there} of this seed were there already.` : '';
      return {
        json: { patients, facts, alreadyThere: there },
        text: `${patients} simulated patients with ${facts} facts were added.${already}`,
        failed: false,
      };
    });
  },
};

/** Identifies a simulated patient across calls: a seed's patients are never added twice. */
const simulatedBy = 'urn:dorso:simulated';

/** How many facts were added, or null where the patient was there already. */
function addSample(
  record: OpenRecord,
  { details, facts }: SamplePatient,
  seed: string,
): number | null {
  const identifier = { system: simulatedBy, value: `${seed}/${details.number}` };
  if (record.patientByIdentifier(identifier.system, identifier.value) !== null) return null;
  const { id } = record.addPatient(details, [identifier]);
  record.appendFacts({ patientId: id, facts, visitOn: null, action: 'sample' });
  return facts.length;
}

const count = z.coerce.number().int().min(1).max(100_000);

function howMany(call: Call): number {
  const text = required(call, 'patients');
  const parsed = count.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new Misuse(`--patients: "${text}" is not a whole number from 1 to 100000.`);
}
