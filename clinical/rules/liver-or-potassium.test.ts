import { dose, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const duloxetine = dose(0, 'duloxetine', 30);

ruleCases('R79', {
  'ALT 120 asks for action': {
    on: 5,
    events: [duloxetine, lab(5, 'alt', 120)],
    says: ['R79:duloxetine action'],
  },
  'ALT 200 is urgent': {
    on: 5,
    events: [duloxetine, lab(5, 'alt', 200)],
    says: ['R79:duloxetine urgent'],
  },
  'ALT 119 is silent': {
    on: 5,
    events: [duloxetine, lab(5, 'alt', 119)],
    subject: 'duloxetine',
    silent: 'ALT since the start is 120 U/L or more: false',
  },
  'potassium 5.5 on an NSAID asks for action': {
    on: 5,
    events: [dose(0, 'ibuprofen', 400), lab(5, 'potassium', 5.5)],
    says: ['R79:ibuprofen action'],
  },
  'a value of before the start is not about it': {
    on: 5,
    events: [lab(-1, 'alt', 300), duloxetine],
    subject: 'duloxetine',
    silent: 'ALT since the start is 120 U/L or more: unknown (ALT since the start)',
  },
});
