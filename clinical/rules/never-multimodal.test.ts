import { dose, event, pain } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const treated = [pain(0, 8), dose(0, 'pregabalin', 300)];

ruleCases('R48', {
  'eight weeks of medicine alone': {
    on: 56,
    events: [...treated, pain(56, 8)],
    says: ['R48 info'],
  },
  'day 55 is early': {
    on: 55,
    events: [...treated, pain(55, 8)],
    silent: 'medicine for at least 56 days: false',
  },
  'structured therapy once makes it a case of R47': {
    on: 56,
    events: [...treated, pain(56, 8), event(50, 'pt', { kind: 'structured' })],
    silent: 'structured physical therapy was never started: false',
  },
  'a course of before enrolment is no start': {
    on: 56,
    events: [pain(0, 8), dose(-9, 'naproxen', 500), dose(-2, 'naproxen', 0), pain(56, 8)],
    silent: 'a medicine was started: false',
  },
});
