import { ruleCondition, shownCondition } from './condition.ts';

/** Diabetes and what comes of it. Prediabetes is not diabetes. */
export const diabetesConditions = [
  ruleCondition('diabetes', 'Diabetes', {
    snomed: ['73211009', '8801005'],
    icd10: ['E08', 'E09', 'E13', 'E14'],
  }),
  shownCondition('type_1_diabetes', 'Type 1 diabetes', {
    implies: ['diabetes'],
    snomed: ['46635009'],
    icd10: ['E10'],
  }),
  shownCondition('type_2_diabetes', 'Type 2 diabetes', {
    implies: ['diabetes'],
    snomed: ['44054006', '237599002'],
    icd10: ['E11'],
  }),
  shownCondition('diabetic_neuropathy', 'Diabetic neuropathy', {
    implies: ['diabetes'],
    snomed: ['368581000119106', '230572002', '49455004', '193183000'],
    icd10: ['E08.4', 'E09.4', 'E10.4', 'E11.4', 'E13.4'],
  }),
  shownCondition('diabetic_kidney_disease', 'Diabetic kidney disease', {
    implies: ['diabetes', 'ckd'],
    snomed: ['127013003', '90781000119102', '157141000119108'],
    icd10: ['E08.2', 'E09.2', 'E10.2', 'E11.2', 'E13.2'],
    note: 'Albumin or protein in the urine from diabetes is a kidney disease whatever the eGFR.',
  }),
  shownCondition('diabetic_retinopathy', 'Diabetic retinopathy', {
    implies: ['diabetes'],
    snomed: ['422034002', '1551000119108', '97331000119101', '1501000119109', '4855003'],
    icd10: ['E08.3', 'E09.3', 'E10.3', 'E11.3', 'E13.3'],
  }),
  shownCondition('diabetic_foot_ulcer', 'Diabetic foot ulcer', {
    implies: ['diabetes'],
    snomed: ['371087003'],
    icd10: ['E08.621', 'E09.621', 'E10.621', 'E11.621', 'E13.621'],
  }),
  shownCondition('lower_limb_amputation', 'Amputation of foot or leg', {
    snomed: ['429280009', '161622006'],
    icd10: ['Z89.4', 'Z89.5', 'Z89.6'],
  }),
  shownCondition('prediabetes', 'Prediabetes', {
    snomed: ['714628002', '15777000'],
    icd10: ['R73.03'],
  }),
  shownCondition('obesity', 'Obesity', {
    snomed: ['162864005', '414916001', '408512008'],
    icd10: ['E66', 'Z68.3', 'Z68.4'],
  }),
  shownCondition('hyperlipidaemia', 'Raised blood lipids', {
    snomed: ['55822004', '370992007', '302870006'],
    icd10: ['E78.0', 'E78.1', 'E78.2', 'E78.3', 'E78.4', 'E78.5'],
  }),
];
