import { ruleCondition, shownCondition } from './condition.ts';

/** Nervous system, mind, substances, falls, glands, eyes. */
export const nervesAndMindConditions = [
  ruleCondition('seizure_disorder', 'Seizure disorder', {
    snomed: ['84757009', '128613002', '703151001'],
    icd10: ['G40'],
    note: 'A single past seizure counts: tramadol lowers the threshold.',
  }),
  ruleCondition('alcohol_heavy_use', 'Heavy alcohol use', {
    snomed: ['7200002', '15167005', '66590003', '10939881000119105'],
    icd10: ['F10.1', 'F10.2'],
    icd10Except: ['F10.11', 'F10.21'],
    note: '"Unhealthy drinking" says less than heavy use; it is read as heavy, because missing it risks slowed breathing and liver injury, and a person can record that it is not.',
  }),
  ruleCondition('substance_use_disorder', 'Substance use disorder', {
    snomed: [
      '5602001',
      '6525002',
      '66214007',
      '191816009',
      '75544000',
      '26416006',
      '361055000',
      '7200002',
      '66590003',
    ],
    icd10: [
      'F10.2',
      'F11.1',
      'F11.2',
      'F12.1',
      'F12.2',
      'F13.1',
      'F13.2',
      'F14.1',
      'F14.2',
      'F15.1',
      'F15.2',
      'F16.1',
      'F16.2',
      'F18.1',
      'F18.2',
      'F19.1',
      'F19.2',
    ],
    note: '"Misuses drugs" is read as the disorder: it only adds a caution.',
  }),
  shownCondition('overdose', 'Drug overdose, now or before', {
    snomed: ['1149222004', '55680006'],
    icd10: ['T40.0', 'T40.1', 'T40.2', 'T40.3', 'T40.4', 'T40.6', 'T42.4'],
    note: 'Not a use disorder by itself; shown because it weighs against any opioid.',
  }),
  ruleCondition('falls_history', 'Falls', {
    snomed: ['161898004', '217082002', '1912002'],
    icd10: ['R29.6', 'Z91.81'],
  }),
  ruleCondition('frailty', 'Frailty', { snomed: ['248279007', '404904002'], icd10: ['R54'] }),
  ruleCondition('hyperthyroidism', 'Hyperthyroidism', {
    snomed: ['34486009', '353295004'],
    icd10: ['E05'],
  }),
  ruleCondition('angle_closure_glaucoma_uncontrolled', 'Angle-closure glaucoma, uncontrolled', {
    snomed: ['392291006', '30041005'],
    icd10: ['H40.2'],
    note: 'A code does not say whether it is controlled; read as uncontrolled until a person records otherwise.',
  }),
  shownCondition('depression', 'Depression', {
    snomed: ['35489007', '370143000', '832007', '36923009', '66344007', '79298009'],
    icd10: ['F32', 'F33'],
  }),
  shownCondition('anxiety', 'Anxiety disorder', {
    snomed: ['197480006', '48694002', '80583007', '21897009'],
    icd10: ['F41'],
  }),
  shownCondition('bipolar_disorder', 'Bipolar disorder', { snomed: ['13746004'], icd10: ['F31'] }),
  shownCondition('dementia', 'Dementia', {
    snomed: ['52448006', '26929004'],
    icd10: ['F01', 'F02', 'F03', 'G30'],
  }),
  shownCondition('sleep_disorder', 'Sleep disorder', {
    snomed: ['39898005', '193462001'],
    icd10: ['G47.0'],
  }),
  shownCondition('migraine', 'Migraine', {
    snomed: ['37796009', '124171000119105'],
    icd10: ['G43'],
  }),
];
