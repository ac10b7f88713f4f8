import { condition, dose, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R38', {
  'a major pair asks for action': {
    on: 3,
    events: [dose(0, 'pregabalin', 150), dose(3, 'oxycodone', 20)],
    says: ['R38:IX-01 action'],
  },
  'on the day of the stop it is over': {
    on: 5,
    events: [dose(0, 'pregabalin', 150), dose(3, 'oxycodone', 20), dose(5, 'oxycodone', 0)],
    silent: 'an interaction of the table is found among the medicines taken: false',
  },
  'an MAOI counts for 14 days after its stop': {
    on: 14,
    events: [dose(-30, 'phenelzine', 45), dose(0, 'phenelzine', 0), dose(10, 'duloxetine', 30)],
    says: ['R38:IX-10 urgent'],
  },
  'on the fifteenth it is over': {
    on: 15,
    events: [dose(-30, 'phenelzine', 45), dose(0, 'phenelzine', 0), dose(10, 'duloxetine', 30)],
    silent: 'an interaction of the table is found among the medicines taken: false',
  },
  'a reduced kidney function makes NSAID and ACE inhibitor a major pair': {
    on: 0,
    events: [dose(0, 'ibuprofen', 400), dose(0, 'lisinopril', 10), lab(0, 'egfr', 59)],
    says: ['R38:IX-30 action'],
  },
  'heavy drinking counts as taking alcohol': {
    on: 0,
    events: [dose(0, 'duloxetine', 30), condition(0, 'alcohol_heavy_use')],
    says: ['R38:IX-21 action'],
  },
  'three sedating medicines at an unknown age cannot be decided': {
    on: 0,
    events: [dose(0, 'pregabalin', 75), dose(0, 'sertraline', 50), dose(0, 'zolpidem', 5)],
    who: { age: null },
    subject: 'IX-05',
    silent: 'the age makes the combination a risk: unknown (the age)',
  },
});
