import { condition, dose, effect, weight } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const pregabalin = dose(0, 'pregabalin', 150);
const reached = 'weight gain or oedema since the start reaches a limit';
const subject = 'pregabalin';

ruleCases('R37', {
  'exactly 5 % informs': {
    on: 40,
    events: [pregabalin, weight(0, 80), weight(40, 84)],
    says: ['R37:pregabalin info'],
  },
  'just under 5 % is silent': {
    on: 40,
    events: [pregabalin, weight(0, 80), weight(40, 83.9)],
    subject,
    silent: `${reached}: false`,
  },
  'exactly 7 % asks for action': {
    on: 40,
    events: [pregabalin, weight(0, 80), weight(40, 85.6)],
    says: ['R37:pregabalin action'],
  },
  'the weight at enrolment is the baseline where no other is': {
    on: 200,
    events: [dose(100, 'pregabalin', 150), weight(150, 88)],
    says: ['R37:pregabalin action'],
  },
  'oedema of grade 2 asks for action, on no medicine too': {
    on: 5,
    events: [pregabalin, effect(5, 'peripheral_oedema', 2)],
    says: ['R37:pregabalin action'],
  },
  'oedema of grade 3 is urgent': {
    on: 5,
    events: [pregabalin, effect(5, 'peripheral_oedema', 3, 'pregabalin')],
    says: ['R37:pregabalin urgent'],
  },
  'mild oedema is urgent in heart failure, implied too': {
    on: 5,
    events: [pregabalin, condition(0, 'heart_failure_severe'), effect(5, 'peripheral_oedema', 1)],
    says: ['R37:pregabalin urgent'],
  },
  'oedema that resolved is silent in heart failure': {
    on: 9,
    events: [
      pregabalin,
      condition(0, 'heart_failure'),
      effect(5, 'peripheral_oedema', 1),
      effect(9, 'peripheral_oedema', 0),
    ],
    subject,
    silent: `${reached}: false`,
  },
  'two kilograms within a week are urgent in heart failure': {
    on: 20,
    events: [pregabalin, condition(0, 'heart_failure'), weight(13, 82), weight(20, 84)],
    says: ['R37:pregabalin urgent'],
  },
  'within eight days they are not': {
    on: 21,
    events: [pregabalin, condition(0, 'heart_failure'), weight(13, 82), weight(21, 84)],
    subject,
    silent: `${reached}: false`,
  },
  'a report of before the start is not about it': {
    on: 5,
    events: [effect(-3, 'peripheral_oedema', 2), pregabalin],
    subject,
    silent: `${reached}: false`,
  },
});
