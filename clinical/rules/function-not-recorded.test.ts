import { pain, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R12', {
  'pain without function asks for function': { on: 3, events: [pain(0, 5)], says: ['R12 action'] },
  'function 28 days ago is current': {
    on: 28,
    events: [score(0, 'odi', 40), pain(28, 5)],
    silent: 'no function score in the last 28 days: false',
  },
  'function 29 days ago is not': {
    on: 29,
    events: [score(0, 'odi', 40), pain(28, 5)],
    says: ['R12 action'],
  },
  'a PEG is pain and function': {
    on: 3,
    events: [score(0, 'peg', 5)],
    silent: 'no function score in the last 28 days: false',
  },
  'without a current pain score R11 carries it': {
    on: 29,
    events: [pain(0, 5)],
    silent: 'a pain score of the last 28 days: false',
  },
});
