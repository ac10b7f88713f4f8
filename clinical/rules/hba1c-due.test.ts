import { lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R74', {
  'never measured': { on: 0, events: [], says: ['R74 action'] },
  'on target good for 180 days': {
    on: 180,
    events: [lab(0, 'hba1c', 6.9)],
    silent: 'no HbA1c in the last 180 days: false',
  },
  'exactly at target it is off target: good for 90 days': {
    on: 91,
    events: [lab(0, 'hba1c', 7)],
    says: ['R74 action'],
  },
  'of two values on a day the higher counts': {
    on: 91,
    events: [lab(0, 'hba1c', 7.4), lab(0, 'hba1c', 6.4)],
    says: ['R74 action'],
  },
  'without diabetes nothing is due': {
    on: 0,
    events: [],
    who: { conditions: [] },
    silent: 'diabetes is recorded: false',
  },
});
