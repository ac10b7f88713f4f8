import { dose } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R61', {
  'from the fifteenth day, a raise on the way included': {
    on: 15,
    events: [dose(0, 'codeine', 60), dose(9, 'codeine', 120)],
    says: ['R61:codeine action'],
  },
  'the fourteenth is short': {
    on: 14,
    events: [dose(0, 'codeine', 60)],
    subject: 'codeine',
    silent: 'taken for more than 14 days: false',
  },
});
