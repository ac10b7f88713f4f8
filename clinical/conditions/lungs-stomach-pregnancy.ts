import { ruleCondition, shownCondition } from './condition.ts';

const bleedingUlcer = ['0', '2', '4', '6'].flatMap((part) =>
  ['K25', 'K26', 'K27', 'K28'].map((ulcer) => `${ulcer}.${part}`),
);

/** Airways, stomach and pregnancy. */
export const otherOrganConditions = [
  ruleCondition('copd', 'COPD', {
    snomed: ['13645005', '185086009', '87433001', '195951007'],
    icd10: ['J43', 'J44'],
  }),
  ruleCondition('sleep_apnoea', 'Sleep apnoea', {
    snomed: ['73430006', '78275009', '27405005'],
    icd10: ['G47.3'],
  }),
  shownCondition('asthma', 'Asthma', { snomed: ['195967001', '233678006'], icd10: ['J45'] }),
  ruleCondition('aspirin_sensitive_asthma', 'Aspirin-sensitive asthma', { snomed: ['407674008'] }),
  ruleCondition('peptic_ulcer_active', 'Active peptic ulcer', {
    snomed: ['13200003', '397825006', '51868009'],
    icd10: ['K25', 'K26', 'K27', 'K28'],
    note: 'A past ulcer (Z87.11) is not an active one.',
  }),
  ruleCondition('gi_bleed_history', 'Gastrointestinal bleeding, now or before', {
    snomed: ['74474003', '37372002', '2901004', '8765009'],
    icd10: ['K92.0', 'K92.1', 'K92.2', ...bleedingUlcer],
  }),
  ruleCondition('pregnancy', 'Pregnancy', {
    snomed: ['72892002', '77386006', '47200007'],
    icd10: ['Z33.1', 'Z34', 'O09'],
    endsAfterDays: 300,
    note: 'A record nobody closed ends after 300 days. Ectopic pregnancy and miscarriage are not read as pregnancy.',
  }),
  ruleCondition('pregnancy_20w', 'Pregnancy of 20 weeks or more', {
    implies: ['pregnancy'],
    snomed: ['41587001', '398254007'],
    icd10: [
      ...['20', '21', '22', '23', '24', '25', '26', '27', '28', '29'].map((week) => `Z3A.${week}`),
      'Z3A.3',
      'Z3A.4',
      'O14',
    ],
    endsAfterDays: 160,
    note: 'Pre-eclampsia begins after week 20.',
  }),
];
