/**
 * The patient whom the flows import: one of ../shared where that is present, else a made-up one of the
 * same shape: diabetes and chronic low back pain, five pain scores with a 1 on 4 June 2025, naproxen
 * and metformin still running.
 */
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestInfo } from '@playwright/test';

const beau = resolve(
  import.meta.dirname,
  '../../../shared/patients/dm_clbp/Beau391_Feest103_952a1d78-fc23-76c4-26ff-2637d314761e.json.gz',
);

export type ImportedPatient = { file: string; name: string; given: string; family: string };

/** Puts the patient's bundle into the test's own folder. */
export function patientToImport(testInfo: TestInfo): ImportedPatient {
  if (existsSync(beau)) {
    const file = testInfo.outputPath('bundle.json.gz');
    copyFileSync(beau, file);
    return { file, name: 'Beau391 Feest103', given: 'Beau391', family: 'Feest103' };
  }
  const file = testInfo.outputPath('bundle.json');
  writeFileSync(file, JSON.stringify(madeUpBundle));
  return { file, name: 'Nesrin Okonjo-Vale', given: 'Nesrin', family: 'Okonjo-Vale' };
}

const subject = { reference: 'urn:uuid:6f1c2c55-8a3e-4f0b-9d0a-1b5f6a7c8d90' };
const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
});
const condition = (id: string, code: string, display: string) => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: snomed(code, display),
  onsetDateTime: '2015-06-01',
});
const pain = (id: string, on: string, value: number) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
  effectiveDateTime: `${on}T09:00:00Z`,
  valueQuantity: { value, unit: '{score}' },
});
const order = (id: string, on: string, rxcui: string, display: string) => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  authoredOn: on,
  medicationCodeableConcept: {
    coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: rxcui, display }],
  },
});

const madeUpBundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      fullUrl: subject.reference,
      resource: {
        resourceType: 'Patient',
        id: '6f1c2c55-8a3e-4f0b-9d0a-1b5f6a7c8d90',
        name: [{ given: ['Nesrin'], family: 'Okonjo-Vale' }],
        gender: 'female',
        birthDate: '1971-02-11',
      },
    },
    ...[
      condition('c1', '44054006', 'Diabetes mellitus type 2'),
      condition('c2', '278860009', 'Chronic low back pain'),
      pain('p1', '2016-08-03', 3),
      pain('p2', '2019-05-22', 3),
      pain('p3', '2021-05-26', 1),
      pain('p4', '2023-05-31', 4),
      pain('p5', '2025-06-04', 1),
      order('m1', '2015-09-05', '849574', 'Naproxen sodium 220 MG Oral Tablet'),
      order(
        'm2',
        '2025-06-04',
        '860975',
        '24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet',
      ),
    ].map((resource) => ({ resource })),
  ],
};
