import { event } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R50', {
  'none by day 14': { on: 14, events: [], says: ['R50 action'] },
  'day 13 is early': { on: 13, events: [], silent: 'at least 14 days since enrolment: false' },
  'stopped is none': {
    on: 20,
    events: [event(0, 'pt', { kind: 'structured' }), event(9, 'pt', { kind: 'stopped' })],
    says: ['R50 action'],
  },
  'completed is not none': {
    on: 20,
    events: [event(9, 'pt', { kind: 'completed' })],
    silent: 'there is no current physical therapy: false',
  },
  'a patient who declined is not asked': {
    on: 20,
    events: [event(9, 'declined', { id: 'pt' })],
    silent: 'physical therapy was not declined: false',
  },
});
