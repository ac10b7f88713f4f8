import { dose, event, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const metformin = dose(-900, 'metformin', 2000);

ruleCases('R70', {
  'never measured': { on: 0, events: [metformin], says: ['R70 action'] },
  'a result of 365 days ago is recent': {
    on: 365,
    events: [metformin, lab(0, 'b12_total', 400)],
    silent: 'no total B12 in the last 365 days: false',
  },
  'one of 366 days ago is not': {
    on: 366,
    events: [metformin, lab(0, 'b12_total', 400)],
    says: ['R70 action'],
  },
  'a supplement trial makes no difference': {
    on: 0,
    events: [
      metformin,
      event(-30, 'supplement_trial', { vitamin: 'vitamin_b12', outcome: 'no_benefit' }),
    ],
    says: ['R70 action'],
  },
  'metformin of unknown dose is metformin': {
    on: 0,
    events: [dose(0, 'metformin', null)],
    says: ['R70 action'],
  },
  'without metformin nothing is due': { on: 0, events: [], silent: 'metformin is taken: false' },
});
