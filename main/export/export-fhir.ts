/** Exports patients as FHIR R4: a Bundle, or NDJSON with a resource a line. */
import type { Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import type { Patient } from '../../clinical/patient.ts';
import { exportPatient } from '../../fhir/export/export.ts';
import { practitionerResources } from '../../fhir/export/people.ts';
import { fullUrl, type Resource } from '../../fhir/export/resource.ts';
import { patientChart, promptsOf } from '../worklist/patient-chart.ts';
import { protocolsOf } from '../worklist/protocols.ts';
import { eachPatient, type Selection } from './each-patient.ts';
import { asTexts, writeAside } from './write-aside.ts';

export type FhirExportRequest = Selection & {
  /** `.ndjson` writes NDJSON, everything else a Bundle; `.gz` packs either. */
  path: string;
  /** The day of the prompts that are exported with the record. */
  on: Day;
};
export type FhirExported = { path: string; patients: number; resources: number; bytes: number };

/**
 * Writes the file and notes it in the audit. Throws {@link ExportCancelled} (nothing is left behind),
 * {@link ExportUnwritable}, {@link ExportRefused}.
 */
export async function exportFhir(request: FhirExportRequest): Promise<FhirExported> {
  const { record, path, patients, deidentification } = request;
  for (const id of patients ?? [null]) record.noteAccess('export', id);
  const counts = { patients: 0, resources: 0 };
  const counted = counting(resources(request), counts);
  const isNdjson = /\.(ndjson|jsonl)(\.gz)?$/i.test(path);
  const bytes = await writeAside(path, isNdjson ? asNdjson(counted) : asBundle(counted));
  if (deidentification)
    await writeAside(`${path}.statement.txt`, asTexts([deidentification.statement()]));
  return { path, ...counts, bytes };
}

/** The resources of one patient after the other; those who recorded come first. */
async function* resources(request: FhirExportRequest): AsyncGenerator<Resource> {
  const { record, on } = request;
  const protocolOf = protocolsOf(record);
  const promptsOn = (patient: Patient, facts: readonly Fact[]) => {
    const chart = patientChart(patient, facts, on);
    const evaluated = () => promptsOf(patient, chart, protocolOf(patient.id)(on));
    return { on, all: inLanguage('en', evaluated) };
  };
  const authors = new Set<string>();
  const people = new Map(record.people().map((person) => [person.id, person]));
  for await (const { patient, facts } of eachPatient(request)) {
    for (const { author } of facts) {
      const person = people.get(author);
      if (!person || authors.has(author)) continue;
      authors.add(author);
      yield* practitionerResources([person]);
    }
    // Of nobody there are no prompts of today: their days have been moved.
    const prompts = request.deidentification ? null : promptsOn(patient, facts);
    yield* exportPatient({ patient, identifiers: [], facts, ...(prompts ? { prompts } : {}) });
  }
}

async function* counting(
  all: AsyncIterable<Resource>,
  counts: { patients: number; resources: number },
): AsyncGenerator<Resource> {
  for await (const resource of all) {
    counts.resources += 1;
    if (resource.resourceType === 'Patient') counts.patients += 1;
    yield resource;
  }
}

async function* asNdjson(all: AsyncIterable<Resource>): AsyncGenerator<string> {
  for await (const resource of all) yield `${JSON.stringify(resource)}\n`;
}

async function* asBundle(all: AsyncIterable<Resource>): AsyncGenerator<string> {
  yield '{"resourceType":"Bundle","type":"collection"';
  let before = ',"entry":[\n';
  for await (const resource of all) {
    yield `${before}${JSON.stringify({ fullUrl: fullUrl(resource), resource })}`;
    before = ',\n';
  }
  yield before === ',\n' ? '\n]}\n' : '}\n';
}
