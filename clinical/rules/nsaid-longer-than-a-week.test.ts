import { dose } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const subject = 'nsaid_oral';

ruleCases('R34', {
  'day 7 of a course': {
    on: 7,
    events: [dose(0, 'ibuprofen', 1200)],
    says: ['R34:nsaid_oral action'],
  },
  'day 6 is within the week': {
    on: 6,
    events: [dose(0, 'ibuprofen', 1200)],
    subject,
    silent: 'the course is at least 7 days long: false',
  },
  'changing the NSAID goes on with the course': {
    on: 7,
    events: [dose(0, 'ibuprofen', 1200), dose(4, 'ibuprofen', 0), dose(4, 'naproxen', 500)],
    says: ['R34:nsaid_oral action'],
  },
  'six free days do not end a course': {
    on: 12,
    events: [dose(0, 'ibuprofen', 1200), dose(5, 'ibuprofen', 0), dose(11, 'ibuprofen', 1200)],
    says: ['R34:nsaid_oral action'],
  },
  'seven do': {
    on: 13,
    events: [dose(0, 'ibuprofen', 1200), dose(5, 'ibuprofen', 0), dose(12, 'ibuprofen', 1200)],
    subject,
    silent: 'the course is at least 7 days long: false',
  },
  'an amount not known is a course all the same': {
    on: 7,
    events: [dose(0, 'meloxicam', null)],
    says: ['R34:nsaid_oral action'],
  },
  'low-dose aspirin is not meant': {
    on: 90,
    events: [dose(0, 'aspirin', 81)],
    subject,
    silent: 'an oral NSAID is taken: false',
  },
});
