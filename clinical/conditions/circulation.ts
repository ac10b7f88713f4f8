import { ruleCondition, shownCondition } from './condition.ts';

const acuteInfarction = {
  snomed: ['22298006', '57054005', '401314000', '401303003', '70422006'],
  icd10: ['I21', 'I22'],
};

/** Heart and vessels. */
export const circulationConditions = [
  ruleCondition('ihd', 'Ischaemic heart disease', {
    snomed: [
      '414545008',
      '53741008',
      '194828000',
      '399211009',
      '399261000',
      '1755008',
      '233970002',
    ],
    icd10: ['I20', 'I24', 'I25', 'Z95.1', 'Z95.5'],
    note: 'A history of infarction or of bypass surgery means the heart disease, not the recent event.',
  }),
  shownCondition('myocardial_infarction', 'Myocardial infarction', {
    implies: ['ihd'],
    ...acuteInfarction,
  }),
  ruleCondition('recent_mi', 'Recent myocardial infarction', {
    implies: ['ihd'],
    ...acuteInfarction,
    endsAfterDays: 180,
    note: 'The acute event counts as recent for half a year (our choice); later it is heart disease.',
  }),
  ruleCondition('cabg_perioperative', 'Around bypass surgery', {
    note: 'Recorded by a person: a code for past surgery does not mean the days around it.',
  }),
  ruleCondition('heart_failure', 'Heart failure', {
    snomed: [
      '84114007',
      '42343007',
      '88805009',
      '48447003',
      '85232009',
      '446221000',
      '703272007',
      '56675007',
    ],
    icd10: ['I50', 'I11.0', 'I13.0', 'I13.2'],
  }),
  ruleCondition('heart_failure_severe', 'Severe heart failure (NYHA III-IV)', {
    implies: ['heart_failure'],
    snomed: ['420913000', '422293003'],
  }),
  ruleCondition('arrhythmia', 'Heart rhythm disorder', {
    snomed: [
      '49436004',
      '282825002',
      '440059007',
      '426749004',
      '440028005',
      '5370000',
      '25569003',
      '6456007',
      '71908006',
      '698247007',
      '36083008',
    ],
    icd10: ['I47', 'I48', 'I49.0', 'I49.5', 'I49.8', 'I49.9'],
  }),
  shownCondition('cardiac_arrest', 'Cardiac arrest', {
    implies: ['arrhythmia'],
    snomed: ['410429000', '429007001'],
    icd10: ['I46', 'Z86.74'],
    note: 'The safer reading: after an arrest a medicine that disturbs the rhythm is barred as in a rhythm disorder.',
  }),
  ruleCondition('heart_block', 'Heart block', {
    snomed: ['233916004', '233917008', '195042002', '27885002', '270492004'],
    icd10: ['I44.0', 'I44.1', 'I44.2', 'I44.3', 'I45.2', 'I45.3'],
  }),
  ruleCondition('qt_prolonged', 'Long QT interval', {
    snomed: ['9651007', '111975006'],
    icd10: ['I45.81'],
  }),
  ruleCondition('stroke_history', 'Stroke or TIA', {
    snomed: [
      '230690007',
      '422504002',
      '432504007',
      '274100004',
      '275526006',
      '266257000',
      '371040005',
    ],
    icd10: ['G45', 'I60', 'I61', 'I63', 'I64', 'I69', 'Z86.73'],
    icd10Except: ['G45.4'],
    note: 'A transient attack counts: the warning against coxibs is about the vessels of the brain.',
  }),
  ruleCondition('pad', 'Peripheral arterial disease', {
    snomed: ['399957001', '400047006', '63491006'],
    icd10: ['I70.2', 'I73.9', 'E10.51', 'E11.51', 'E13.51'],
  }),
  shownCondition('hypertension', 'Hypertension', {
    snomed: ['59621000', '38341003'],
    icd10: ['I10', 'I11', 'I12', 'I13', 'I15'],
  }),
  shownCondition('aortic_aneurysm', 'Aortic aneurysm', {
    snomed: ['67362008', '233985008'],
    icd10: ['I71'],
  }),
];
