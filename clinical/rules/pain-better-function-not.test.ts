import { pain, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const start = [pain(0, 8), score(0, 'odi', 44)];

ruleCases('R13', {
  'less pain with the same function asks for a shift': {
    on: 28,
    events: [...start, pain(28, 4), score(28, 'odi', 40)],
    says: ['R13 action'],
  },
  'ten ODI points are an improvement': {
    on: 28,
    events: [...start, pain(28, 4), score(28, 'odi', 34)],
    silent: 'function has not improved meaningfully: false',
  },
  'the same pain is no case for it': {
    on: 28,
    events: [...start, pain(28, 7), score(28, 'odi', 44)],
    silent: 'the change in pain since enrolment is adequate: false',
  },
  'without a current function score nothing can be said': {
    on: 28,
    events: [...start, pain(28, 4)],
    silent:
      'function has not improved meaningfully: unknown (a function score within 14 days of enrolment and a current one by the same instrument)',
  },
  'two weeks after the baseline is too early to compare': {
    on: 14,
    events: [...start, pain(14, 4), score(14, 'odi', 44)],
    silent:
      'the change in pain since enrolment is adequate: unknown (a current pain score on the same scale as the baseline)',
  },
});
