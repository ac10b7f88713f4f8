import { shownCondition } from './condition.ts';

/** Pain, spine and bone; cancer and anaemia, which red flags ask about. */
export const painAndBoneConditions = [
  shownCondition('chronic_low_back_pain', 'Low back pain', {
    snomed: ['278860009', '279039007'],
    icd10: ['M54.5'],
  }),
  shownCondition('radiculopathy', 'Radiculopathy, sciatica', {
    snomed: ['128196005', '23056005'],
    icd10: ['M54.1', 'M54.3', 'M54.4'],
  }),
  shownCondition('spinal_stenosis', 'Spinal stenosis', {
    snomed: ['76107001', '18347007'],
    icd10: ['M48.0'],
  }),
  shownCondition('post_laminectomy_syndrome', 'Back pain after spinal surgery', {
    snomed: ['202725007'],
    icd10: ['M96.1'],
  }),
  shownCondition('chronic_neck_pain', 'Chronic neck pain', {
    snomed: ['1121000119107'],
    icd10: ['M54.2'],
  }),
  shownCondition('chronic_pain', 'Chronic pain', {
    snomed: ['82423001'],
    icd10: ['G89.2', 'G89.4'],
  }),
  shownCondition('fibromyalgia', 'Fibromyalgia', {
    snomed: ['203082005', '95417003'],
    icd10: ['M79.7'],
  }),
  shownCondition('osteoarthritis', 'Osteoarthritis', {
    snomed: ['396275006', '239873007', '239872002', '201834006'],
    icd10: ['M15', 'M16', 'M17', 'M18', 'M19'],
  }),
  shownCondition('gout', 'Gout', { snomed: ['90560007'], icd10: ['M10', 'M1A'] }),
  shownCondition('osteoporosis', 'Osteoporosis', { snomed: ['64859006'], icd10: ['M80', 'M81'] }),
  shownCondition('cancer', 'Cancer, present or past', {
    snomed: ['363346000', '254837009', '363406005', '254637007', '399068003', '109989006'],
    icd10: ['C', 'Z85'],
    icd10Except: ['C44', 'Z85.82'],
    note: 'Non-melanoma skin cancer is left out: it hardly ever spreads to the spine.',
  }),
  shownCondition('anaemia', 'Anaemia', {
    snomed: ['271737000'],
    icd10: ['D50', 'D51', 'D52', 'D53', 'D63', 'D64'],
  }),
];
