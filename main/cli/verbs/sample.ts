import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { Day } from '../../../clinical/day.ts';
import type { DraftFact } from '../../../clinical/facts.ts';
import { samplePatient, type SamplePatient } from '../../../clinical/sample/index.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { dayOption } from '../day-option.ts';
import { makingNotes, recordOptions, withNewOrOldRecord } from '../open-record.ts';
import { Misuse, required, type Call, type Verb } from '../verb.ts';

/** Puts simulated patients into a record. */
export const sampleVerb: Verb = {
  name: 'sample',
  forms: ['--patients N --seed S --record DIR [--on DATE] [--clinician NAME]'],
  about:
    'Adds simulated patients, for practice and load tests; the same seed and day give the same ones.',
  notes: [
    ...makingNotes,
    '--patients N       how many, 1 to 100000; their numbers are SIM-0001 and so on',
    '--seed S           any word or number; patients of a seed who are there already are left alone',
    '--on DATE          the day up to which they have lived; today when left out',
  ],
  words: { least: 0, most: 0 },
  options: {
    ...recordOptions,
    patients: { type: 'string' },
    seed: { type: 'string' },
    on: { type: 'string' },
  },
  run: (call) => {
    const count = howMany(call);
    const seed = required(call, 'seed');
    const day = dayOption(call, 'on');
    return withNewOrOldRecord(call, async (record) => {
      const added = { patients: 0, facts: 0, alreadyThere: 0 };
      for (let place = 0; place < count; place += 1) {
        await breathe();
        if (call.terminal.signal.aborted) break;
        const facts = addSample(record, samplePatient({ seed, place, today: day }), seed);
        if (facts === null) added.alreadyThere += 1;
        else added.patients += 1;
        added.facts += facts ?? 0;
      }
      return { json: added, text: inWords(added), failed: call.terminal.signal.aborted };
    });
  },
};

function inWords({ patients, facts, alreadyThere }: Record<string, number>): string {
  const already = alreadyThere === 0 ? '' : ` ${alreadyThere} of this seed were there already.`;
  return `${patients} simulated patients with ${facts} facts were added.${already}`;
}

/** Identifies a simulated patient across calls: a seed's patients are never added twice. */
const simulatedBy = 'urn:dorso:simulated';

/** A day with scores was a visit. How many facts were added, or null where the patient was there already. */
function addSample(
  record: OpenRecord,
  { details, facts }: SamplePatient,
  seed: string,
): number | null {
  const identifier = { system: simulatedBy, value: `${seed}/${details.number}` };
  if (record.patientByIdentifier(identifier.system, identifier.value) !== null) return null;
  const { id } = record.addPatient(details, [identifier]);
  const append = (some: DraftFact[], visitOn: Day | null) =>
    record.appendFacts({ patientId: id, facts: some, visitOn, action: 'sample' });
  const visits = new Set(
    facts.flatMap(({ on, statement }) => (statement.kind === 'score' ? on : [])),
  );
  const between = facts.filter(({ on }) => !visits.has(on));
  if (between.length > 0) append(between, null);
  for (const on of visits)
    append(
      facts.filter((fact) => fact.on === on),
      on,
    );
  return facts.length;
}

const count = z.coerce.number().int().min(1).max(100_000);

function howMany(call: Call): number {
  const text = required(call, 'patients');
  const parsed = count.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new Misuse(`--patients: "${text}" is not a whole number from 1 to 100000.`);
}
