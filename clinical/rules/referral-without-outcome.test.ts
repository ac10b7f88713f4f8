import { event } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const sent = (kind: string, d = 0) => event(d, 'referral', { kind, status: 'sent' });

ruleCases('R49', {
  'more than four weeks without an outcome': {
    on: 29,
    events: [sent('mental_health')],
    says: ['R49:mental_health info'],
  },
  'four weeks are within': {
    on: 28,
    events: [sent('mental_health')],
    subject: 'mental_health',
    silent: 'sent more than 28 days ago: false',
  },
  'an urgent spinal one is chased from the third day': {
    on: 3,
    events: [sent('spine_urgent')],
    says: ['R49:spine_urgent action'],
  },
  'an outcome of another kind is none': {
    on: 29,
    events: [sent('spine'), event(9, 'referral', { kind: 'pain_specialist', status: 'seen' })],
    says: ['R49:spine info'],
  },
  'seen is an outcome': {
    on: 29,
    events: [sent('spine'), event(9, 'referral', { kind: 'spine', status: 'seen' })],
    subject: 'spine',
    silent: 'a referral has neither been seen nor declined: false',
  },
});
