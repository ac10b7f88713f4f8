import { event } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const structured = event(0, 'pt', { kind: 'structured' });

ruleCases('R51', {
  'advice only': { on: 0, events: [event(0, 'pt', { kind: 'advice_only' })], says: ['R51 action'] },
  'no session for 22 days': {
    on: 27,
    events: [structured, event(5, 'pt_session')],
    says: ['R51 action'],
  },
  'a session 21 days ago is recent': {
    on: 26,
    events: [structured, event(5, 'pt_session')],
    silent: 'more than 21 days since the start and the last session: false',
  },
  'without any session counted from the start': {
    on: 22,
    events: [structured],
    says: ['R51 action'],
  },
  'completed is not lapsed': {
    on: 90,
    events: [structured, event(50, 'pt', { kind: 'completed' })],
    silent: 'physical therapy is advice only or structured: false',
  },
  'none at all is a case of R50': {
    on: 20,
    events: [],
    silent: 'there is physical therapy: false',
  },
});
