import { creatinine, dose, pain, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R42', {
  'day 28 without a screen': { on: 28, events: [], says: ['R42 action'] },
  'day 27 is early': {
    on: 27,
    events: [],
    silent: 'at least 28 days since enrolment, or first-line treatment inadequate (R40): false',
  },
  'failing treatment asks earlier': {
    on: 14,
    events: [creatinine(-20), pain(-28, 8), dose(-28, 'pregabalin', 300), pain(14, 8)],
    says: ['R42 action'],
  },
  'a PHQ-2 of 90 days ago counts': {
    on: 100,
    events: [score(10, 'phq2', 0)],
    silent: 'no PHQ-2 or PHQ-9 in the last 90 days: false',
  },
  'one of 91 days ago does not': { on: 101, events: [score(10, 'phq2', 0)], says: ['R42 action'] },
});
