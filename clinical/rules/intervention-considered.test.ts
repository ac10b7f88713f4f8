import { event } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const flag = event(5, 'flag', { id: 'interventional_considered' });

ruleCases('R54', {
  'considered and not referred': { on: 5, events: [flag], says: ['R54 action'] },
  'a referral of before does not count': {
    on: 5,
    events: [event(4, 'referral', { kind: 'spine', status: 'seen' }), flag],
    says: ['R54 action'],
  },
  'one on the day does': {
    on: 5,
    events: [event(5, 'referral', { kind: 'pain_specialist', status: 'sent' }), flag],
    silent: 'no referral to a pain specialist or spinal service since: false',
  },
  'nothing considered': {
    on: 5,
    events: [],
    silent: 'an interventional procedure is considered: false',
  },
});
