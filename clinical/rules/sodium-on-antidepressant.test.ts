import { dose, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const ssri = dose(0, 'sertraline', 50);

ruleCases('R77', {
  '134.9 asks for action': {
    on: 5,
    events: [ssri, lab(5, 'sodium', 134.9)],
    says: ['R77:sertraline action'],
  },
  '129.9 is urgent': {
    on: 5,
    events: [ssri, lab(5, 'sodium', 129.9)],
    says: ['R77:sertraline urgent'],
  },
  '135 is silent': {
    on: 5,
    events: [ssri, lab(5, 'sodium', 135)],
    subject: 'sertraline',
    silent: 'the latest sodium since the start is below 135: false',
  },
  'not checked at 65 by day 28': {
    on: 28,
    events: [ssri],
    who: { age: 65 },
    says: ['R77:sertraline info'],
  },
  'not checked on a thiazide by day 28': {
    on: 28,
    events: [ssri, dose(0, 'hydrochlorothiazide', 25)],
    says: ['R77:sertraline info'],
  },
  'not checked at 64 without one is no case': {
    on: 28,
    events: [ssri],
    who: { age: 64 },
    subject: 'sertraline',
    silent: 'age 65 or more, or a thiazide-like diuretic: false',
  },
  'an unknown age leaves it open': {
    on: 28,
    events: [ssri],
    who: { age: null },
    subject: 'sertraline',
    silent:
      'age 65 or more, or a thiazide-like diuretic: unknown (a sodium since the start; the age)',
  },
  'cyclobenzaprine is no tricyclic here': {
    on: 28,
    events: [dose(0, 'cyclobenzaprine', 15)],
    who: { age: 80 },
    silent: 'an SNRI, SSRI or tricyclic is taken: false',
  },
});
