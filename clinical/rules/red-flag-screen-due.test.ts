import { ruleCases } from './rule-cases.ts';
import { screen } from './patient-for-tests.ts';

ruleCases('R03', {
  'nobody ever asked: action from the first day': { on: 0, events: [], says: ['R03 action'] },
  'a screen of 29 days ago is stale: info': { on: 29, events: [screen(0)], says: ['R03 info'] },
  'a screen of 28 days ago is current': {
    on: 28,
    events: [screen(0)],
    silent: 'the last screen is more than 28 days old: false',
  },
  'before enrolment nothing is asked': {
    on: -1,
    events: [],
    silent: 'the patient is enrolled: false',
  },
});
