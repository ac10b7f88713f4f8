import { dose, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const known = 'HbA1c is known at the start and since';

ruleCases('R75', {
  'exactly half a point more': {
    on: 60,
    events: [lab(-30, 'hba1c', 7.2), dose(0, 'duloxetine', 60), lab(60, 'hba1c', 7.7)],
    says: ['R75:duloxetine action'],
  },
  'a corticosteroid counts': {
    on: 60,
    events: [lab(-30, 'hba1c', 7.2), dose(0, 'prednisone', 10), lab(60, 'hba1c', 8)],
    says: ['R75:prednisone action'],
  },
  'less is silent': {
    on: 60,
    events: [lab(-30, 'hba1c', 7.2), dose(0, 'duloxetine', 60), lab(60, 'hba1c', 7.6)],
    subject: 'duloxetine',
    silent: 'HbA1c rose by at least 0.5 percentage points: false',
  },
  'a value of day 27 says nothing of the medicine': {
    on: 27,
    events: [lab(-30, 'hba1c', 7.2), dose(0, 'duloxetine', 60), lab(27, 'hba1c', 9)],
    subject: 'duloxetine',
    silent: `${known}: unknown (an HbA1c from 28 days after the start)`,
  },
  'a baseline of 121 days before is too old': {
    on: 60,
    events: [lab(-121, 'hba1c', 7.2), dose(0, 'duloxetine', 60), lab(60, 'hba1c', 9)],
    subject: 'duloxetine',
    silent: `${known}: unknown (an HbA1c at the start)`,
  },
});
