import { ruleCases } from './rule-cases.ts';
import { dose, pain, score } from './patient-for-tests.ts';

const none = 'no pain score from 14 days before to 3 days after the start: false';

ruleCases('R07', {
  'a trial without a score asks for one': {
    on: 30,
    events: [dose(20, 'duloxetine', 30), pain(5, 7), pain(24, 7)],
    says: ['R07:duloxetine action'],
  },
  'a score 14 days before the start is a baseline': {
    on: 30,
    events: [dose(20, 'duloxetine', 30), pain(6, 7)],
    subject: 'duloxetine',
    silent: none,
  },
  'a PEG 3 days after the start is one too': {
    on: 30,
    events: [dose(20, 'duloxetine', 30), score(23, 'peg', 5)],
    subject: 'duloxetine',
    silent: none,
  },
  'an NSAID needs no baseline': {
    on: 0,
    events: [dose(0, 'ibuprofen', 400)],
    silent: 'an oral medicine for neuropathic pain is taken: false',
  },
});
