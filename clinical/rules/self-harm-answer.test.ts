import { event, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R44', {
  'any answer above 0 is urgent': {
    on: 0,
    events: [score(0, 'phq9_item9', 1)],
    says: ['R44 urgent'],
  },
  'an assessment of the day before does not close it': {
    on: 5,
    events: [event(4, 'safety_assessment'), score(5, 'phq9_item9', 1)],
    says: ['R44 urgent'],
  },
  'one of the same day does': {
    on: 5,
    events: [event(5, 'safety_assessment'), score(5, 'phq9_item9', 1)],
    silent: 'safety was not assessed since: false',
  },
  'a later 0 closes it': {
    on: 9,
    events: [score(5, 'phq9_item9', 1), score(9, 'phq9_item9', 0)],
    silent: 'the latest self-harm item is 1 or more: false',
  },
  'a skipped item is unknown, not 0': {
    on: 0,
    events: [score(0, 'phq9', 6)],
    silent: 'the latest self-harm item is known: unknown (the self-harm item of the PHQ-9)',
  },
});
