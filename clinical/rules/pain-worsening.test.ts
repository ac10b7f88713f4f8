import { pain } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R15', {
  'two points more is worse': { on: 20, events: [pain(0, 4), pain(10, 6)], says: ['R15 action'] },
  'one point more is not': {
    on: 20,
    events: [pain(0, 5), pain(10, 6)],
    silent: 'pain rose by at least 2 points: false',
  },
  'one score alone says nothing': {
    on: 0,
    events: [pain(0, 9)],
    silent: 'two average pain scores are recorded: unknown (two average pain scores)',
  },
  'a score 61 days before is too old to compare': {
    on: 61,
    events: [pain(0, 2), pain(61, 9)],
    silent: 'the one before is at most 60 days earlier: false',
  },
  'a jump of 15 days ago is past': {
    on: 25,
    events: [pain(0, 4), pain(10, 6)],
    silent: 'the latest is at most 14 days old: false',
  },
  'of two scores on a day the higher counts': {
    on: 10,
    events: [pain(0, 4), pain(10, 5), pain(10, 6)],
    says: ['R15 action'],
  },
});
