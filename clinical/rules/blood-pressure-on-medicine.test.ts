import { dose, pressure } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const snri = dose(0, 'duloxetine', 30);

ruleCases('R76', {
  'not measured for four weeks on an SNRI': {
    on: 28,
    events: [snri, pressure(-1, 190, 120)],
    says: ['R76:duloxetine info'],
  },
  'diastolic 90 asks for action': {
    on: 3,
    events: [snri, pressure(0, 139, 90)],
    says: ['R76:duloxetine action'],
  },
  'diastolic 110 is urgent': {
    on: 3,
    events: [snri, pressure(3, 150, 110)],
    says: ['R76:duloxetine urgent'],
  },
  '139/89 is silent': {
    on: 40,
    events: [snri, pressure(3, 139, 89)],
    subject: 'duloxetine',
    silent: 'the latest blood pressure since the start is 140/90 or more: false',
  },
  'an NSAID without a measurement is unknown': {
    on: 40,
    events: [dose(0, 'ibuprofen', 400)],
    subject: 'ibuprofen',
    silent:
      'blood pressure was taken since the start, or an SNRI is taken: unknown (a blood pressure since the start)',
  },
  'of two on a day the higher counts': {
    on: 3,
    events: [snri, pressure(3, 185, 80), pressure(3, 120, 70)],
    says: ['R76:duloxetine urgent'],
  },
});
