import { ruleCases } from './rule-cases.ts';
import { event, score } from './patient-for-tests.ts';

ruleCases('R04', {
  'asks from day 7 on': { on: 7, events: [], says: ['R04 action'] },
  'day 6 is too early': { on: 6, events: [], silent: 'at least 7 days since enrolment: false' },
  'any screen settles it': {
    on: 7,
    events: [score(2, 'slanss', 3)],
    silent: 'no neuropathic screen is recorded: false',
  },
  'a classification settles it': {
    on: 7,
    events: [event(2, 'mechanism', { v: 'mixed' })],
    silent: 'the pain is not classified: false',
  },
});
