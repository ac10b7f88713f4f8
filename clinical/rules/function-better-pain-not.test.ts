import { pain, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const start = [pain(0, 8), score(0, 'rmdq24', 16)];

ruleCases('R14', {
  'better function with the same pain is a gain to count': {
    on: 30,
    events: [...start, pain(30, 7), score(30, 'rmdq24', 11)],
    says: ['R14 info'],
  },
  'four RMDQ points of sixteen are not enough': {
    on: 30,
    events: [...start, pain(30, 7), score(30, 'rmdq24', 12)],
    silent: 'function has improved meaningfully: false',
  },
  'an adequate response is no case for it': {
    on: 30,
    events: [...start, pain(30, 3), score(30, 'rmdq24', 8)],
    silent: 'the change in pain since enrolment is inadequate: false',
  },
});
