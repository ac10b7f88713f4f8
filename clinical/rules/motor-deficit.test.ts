import { ruleCases } from './rule-cases.ts';
import { event, exam } from './patient-for-tests.ts';

const deficit = 'an exam shows a deficit neither referred nor recovered';

ruleCases('R02', {
  'one grade lost is urgent': {
    on: 9,
    events: [exam(0, { L_L5: 5 }), exam(9, { L_L5: 4 })],
    says: ['R02:neuro urgent'],
  },
  'grade 3 at the first exam is urgent, grade 4 is not': {
    on: 0,
    events: [exam(0, { L_L5: 3, R_L5: 4 })],
    says: ['R02:neuro urgent'],
  },
  'grade 4 at the first exam is silent': {
    on: 0,
    events: [exam(0, { L_L5: 4 })],
    subject: 'neuro',
    silent: `${deficit}: false`,
  },
  'a severe weakness recovers at grade 4': {
    on: 9,
    events: [exam(0, { L_L5: 2 }), exam(9, { L_L5: 4 })],
    subject: 'neuro',
    silent: `${deficit}: false`,
  },
  'recovery of one of two weak muscles is none': {
    on: 9,
    events: [exam(0, { L_L5: 2, L_S1: 3 }), exam(9, { L_L5: 5 })],
    says: ['R02:neuro urgent'],
  },
  'a mark alone ends with the next exam that shows nothing': {
    on: 9,
    events: [exam(0, { L_L5: 5 }, true), exam(9, { L_L5: 5 })],
    subject: 'neuro',
    silent: `${deficit}: false`,
  },
  'a referral before the exam does not settle it, one on its day does': {
    on: 5,
    events: [
      event(3, 'referral', { kind: 'spine_urgent', status: 'sent' }),
      exam(5, { L_L5: 3 }),
      event(5, 'referral', { kind: 'spine_urgent', status: 'seen' }),
    ],
    subject: 'neuro',
    silent: `${deficit}: false`,
  },
});
