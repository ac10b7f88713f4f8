import { ruleCondition } from './condition.ts';

/** Earlier reactions and local states that bar a medicine. */
export const allergyConditions = [
  ruleCondition('hypersensitivity_gabapentinoid', 'Hypersensitivity to a gabapentinoid', {
    note: 'From an allergy record that names pregabalin or gabapentin, or from angioedema on one.',
  }),
  ruleCondition('angioedema_history', 'Angioedema, now or before', {
    snomed: ['41291007', '402387002', '82966003'],
    icd10: ['T78.3', 'D84.1'],
  }),
  ruleCondition('sulfonamide_allergy', 'Sulfonamide allergy', {
    snomed: ['91939003'],
    icd10: ['Z88.2'],
  }),
  ruleCondition('amide_anaesthetic_allergy', 'Allergy to amide anaesthetics', {
    icd10: ['Z88.4'],
    note: 'The code names any anaesthetic; read as the amide kind until a person records otherwise.',
  }),
  ruleCondition('open_wound_site', 'Open wound where it would be applied', {
    note: 'Recorded by a person.',
  }),
  ruleCondition('maoi_within_14d', 'MAO inhibitor within 14 days', {
    note: 'Recorded by a person where the medicine itself is not on the list.',
  }),
];
