import { dose, event, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R73', {
  'both from day 14': { on: 14, events: [], says: ['R73:vitamin_d info', 'R73:vitamin_b12 info'] },
  'day 13 is early': {
    on: 13,
    events: [],
    subject: 'vitamin_d',
    silent: 'at least 14 days since enrolment: false',
  },
  'a trial in the past closes it for good': {
    on: 900,
    events: [event(-60, 'supplement_trial', { vitamin: 'vitamin_d', outcome: 'no_benefit' })],
    subject: 'vitamin_d',
    silent: 'Vitamin D was never tried: false',
  },
  'R70 takes over B12 on metformin': {
    on: 14,
    events: [dose(0, 'metformin', 500), lab(0, 'vitd_25oh', 30)],
    subject: 'vitamin_b12',
    silent: 'R70 (B12 due on metformin) does not ask for it: false',
  },
});
