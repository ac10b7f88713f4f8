import { ruleCondition, shownCondition } from './condition.ts';

const ckd = ['ckd'];

/** Kidney and liver. The rules take kidney function from tests; the stages are for reading. */
export const kidneyAndLiverConditions = [
  ruleCondition('ckd', 'Chronic kidney disease', {
    snomed: ['709044004', '90688005', '698306007'],
    icd10: ['N18', 'I12', 'I13'],
  }),
  shownCondition('ckd_stage_1', 'Chronic kidney disease, stage 1', {
    implies: ckd,
    snomed: ['431855005'],
    icd10: ['N18.1'],
  }),
  shownCondition('ckd_stage_2', 'Chronic kidney disease, stage 2', {
    implies: ckd,
    snomed: ['431856006'],
    icd10: ['N18.2'],
  }),
  shownCondition('ckd_stage_3', 'Chronic kidney disease, stage 3', {
    implies: ckd,
    snomed: ['433144002', '700378005', '700379002'],
    icd10: ['N18.3'],
  }),
  shownCondition('ckd_stage_4', 'Chronic kidney disease, stage 4', {
    implies: ckd,
    snomed: ['431857002'],
    icd10: ['N18.4'],
  }),
  shownCondition('ckd_stage_5', 'Chronic kidney disease, stage 5', {
    implies: ckd,
    snomed: ['433146000', '46177005'],
    icd10: ['N18.5', 'N18.6'],
    note: 'End-stage disease is not dialysis by itself: the kidney bands follow the creatinine.',
  }),
  ruleCondition('dialysis', 'Dialysis', {
    implies: ckd,
    snomed: ['105502003', '265764009', '302497006'],
    icd10: ['Z99.2'],
  }),
  ruleCondition('liver_disease_chronic', 'Chronic liver disease', {
    snomed: ['328383001', '61977001', '128302006', '442685003', '408335007', '76783007'],
    icd10: ['B18', 'K70', 'K73', 'K74', 'K75.4', 'K75.81', 'K76.6'],
    note: 'Steatohepatitis counts, simple fatty liver does not.',
  }),
  ruleCondition('cirrhosis', 'Liver cirrhosis', {
    implies: ['liver_disease_chronic'],
    snomed: ['19943007', '420054005'],
    icd10: ['K70.3', 'K74.4', 'K74.5', 'K74.6'],
  }),
  ruleCondition('liver_failure', 'Liver failure', {
    implies: ['liver_disease_chronic'],
    snomed: ['59927004'],
    icd10: ['K70.4', 'K72', 'K76.7'],
  }),
  shownCondition('fatty_liver', 'Fatty liver', {
    snomed: ['197321007', '197315008'],
    icd10: ['K76.0'],
  }),
];
