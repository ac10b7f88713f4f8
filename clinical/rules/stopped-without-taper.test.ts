import { dose, effect } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const subject = 'pregabalin';
const taken = dose(0, 'pregabalin', 300);

ruleCases('R35', {
  'stopped at once after two weeks': {
    on: 14,
    events: [taken, dose(14, 'pregabalin', 0)],
    says: ['R35:pregabalin action'],
  },
  'thirteen days need no taper': {
    on: 13,
    events: [taken, dose(13, 'pregabalin', 0)],
    subject,
    silent: 'taken for at least 14 days: false',
  },
  'a week on less is a taper, six days are not': {
    on: 40,
    events: [taken, dose(34, 'pregabalin', 150), dose(40, 'pregabalin', 0)],
    says: ['R35:pregabalin action'],
  },
  'a taper of seven days is silent': {
    on: 40,
    events: [taken, dose(33, 'pregabalin', 150), dose(40, 'pregabalin', 0)],
    subject,
    silent: 'the dose was not reduced at least 7 days before the stop: false',
  },
  'a reduction before the last increase is no taper': {
    on: 40,
    events: [
      taken,
      dose(20, 'pregabalin', 150),
      dose(30, 'pregabalin', 225),
      dose(40, 'pregabalin', 0),
    ],
    says: ['R35:pregabalin action'],
  },
  'two weeks later the watch is over': {
    on: 55,
    events: [taken, dose(40, 'pregabalin', 0)],
    subject,
    silent: 'stopped within the last 14 days: false',
  },
  'a severe side effect explains the stop': {
    on: 40,
    events: [taken, effect(37, 'dizziness', 3), dose(40, 'pregabalin', 0)],
    says: ['R35:pregabalin info'],
  },
  'fluoxetine needs no taper, sertraline does': {
    on: 40,
    events: [
      dose(0, 'fluoxetine', 20),
      dose(0, 'sertraline', 50),
      dose(40, 'fluoxetine', 0),
      dose(40, 'sertraline', 0),
    ],
    says: ['R35:sertraline action'],
  },
});
