import { dose, effect } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const severe = 'the latest report is of grade 2 or more, or of a grade urgent for this term';
const onPregabalin = [dose(0, 'pregabalin', 150)];

ruleCases('R30', {
  'grade 2 asks for action': {
    on: 5,
    events: [...onPregabalin, effect(5, 'dizziness', 2, 'pregabalin')],
    says: ['R30:dizziness action'],
  },
  'grade 3 is urgent': {
    on: 5,
    events: [effect(5, 'dizziness', 3)],
    says: ['R30:dizziness urgent'],
  },
  'a grade not recorded is read as 2': {
    on: 5,
    events: [effect(5, 'dizziness', null)],
    says: ['R30:dizziness action'],
  },
  'confusion is urgent from grade 2': {
    on: 5,
    events: [effect(5, 'confusion', 2)],
    says: ['R30:confusion urgent'],
  },
  'confusion of grade 1 is silent': {
    on: 5,
    events: [effect(5, 'confusion', 1)],
    subject: 'confusion',
    silent: `${severe}: false`,
  },
  'jaundice is urgent at grade 1': {
    on: 5,
    events: [effect(5, 'jaundice', 1)],
    says: ['R30:jaundice urgent'],
  },
  'of two reports on a day the worse counts': {
    on: 5,
    events: [effect(5, 'dizziness', 2), effect(5, 'dizziness', 0)],
    says: ['R30:dizziness action'],
  },
  'a later mild report closes it': {
    on: 9,
    events: [effect(5, 'dizziness', 3), effect(9, 'dizziness', 1)],
    subject: 'dizziness',
    silent: `${severe}: false`,
  },
  'reducing the named medicine closes an action': {
    on: 9,
    events: [...onPregabalin, effect(5, 'dizziness', 2, 'pregabalin'), dose(9, 'pregabalin', 75)],
    subject: 'dizziness',
    silent: 'the named medicine was not reduced or stopped after the report: false',
  },
  'reducing it does not close an urgent one': {
    on: 9,
    events: [...onPregabalin, effect(5, 'dizziness', 3, 'pregabalin'), dose(9, 'pregabalin', 0)],
    says: ['R30:dizziness urgent'],
  },
  'raising it does not close anything': {
    on: 9,
    events: [...onPregabalin, effect(5, 'dizziness', 2, 'pregabalin'), dose(9, 'pregabalin', 225)],
    says: ['R30:dizziness action'],
  },
  'oedema on a gabapentinoid is left to R37': {
    on: 5,
    events: [...onPregabalin, effect(5, 'peripheral_oedema', 3, 'pregabalin')],
    subject: 'peripheral_oedema',
    silent: 'R37 does not speak of it (weight or oedema on a gabapentinoid): false',
  },
  'oedema on no medicine is not, where no gabapentinoid is taken': {
    on: 5,
    events: [effect(5, 'peripheral_oedema', 2)],
    says: ['R30:peripheral_oedema action'],
  },
});
