import { dose } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R60', {
  'up to the fourteenth day': {
    on: 14,
    events: [dose(0, 'tapentadol', 100)],
    says: ['R60:tapentadol action'],
  },
  'then R61 speaks': {
    on: 15,
    events: [dose(0, 'tapentadol', 100)],
    subject: 'tapentadol',
    silent: 'taken for at most 14 days: false',
  },
  'no opioid': { on: 0, events: [dose(0, 'pregabalin', 75)], silent: 'an opioid is taken: false' },
});
