import { condition, dose, effect } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R36', {
  'a listed condition is urgent': {
    on: 0,
    events: [dose(0, 'duloxetine', 30), condition(0, 'angle_closure_glaucoma_uncontrolled')],
    says: ['R36:duloxetine:angle_closure_glaucoma_uncontrolled urgent'],
  },
  'an implied one is named by what was recorded': {
    on: 0,
    events: [dose(0, 'amitriptyline', 10), condition(0, 'liver_failure')],
    says: ['R36:amitriptyline:liver_failure urgent'],
  },
  'a class member without entry takes that of its class': {
    on: 0,
    events: [dose(0, 'piroxicam', 20), condition(0, 'gi_bleed_history')],
    says: ['R36:piroxicam:gi_bleed_history urgent'],
  },
  'present counts over absent on one day': {
    on: 3,
    events: [
      dose(0, 'ibuprofen', 400),
      condition(3, 'gi_bleed_history'),
      condition(3, 'gi_bleed_history', false),
    ],
    says: ['R36:ibuprofen:gi_bleed_history urgent'],
  },
  'a condition that ended is silent': {
    on: 3,
    events: [
      dose(0, 'ibuprofen', 400),
      condition(0, 'gi_bleed_history'),
      condition(3, 'gi_bleed_history', false),
    ],
    silent: 'a condition is recorded that rules out a medicine taken: false',
  },
  'angioedema on one gabapentinoid rules out the other': {
    on: 30,
    events: [effect(8, 'angioedema', 1, 'pregabalin'), dose(30, 'gabapentin', 300)],
    says: ['R36:gabapentin:hypersensitivity_gabapentinoid urgent'],
  },
  'angioedema on no medicine does not': {
    on: 30,
    events: [effect(8, 'angioedema', 1), dose(30, 'gabapentin', 300)],
    silent: 'a condition is recorded that rules out a medicine taken: false',
  },
});
