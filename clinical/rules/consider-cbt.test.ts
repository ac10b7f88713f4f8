import { event, score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const risk =
  'first-line treatment is inadequate (R40), or STarT Back or PCS shows high risk: false';

ruleCases('R46', {
  'STarT Back psychosocial 4': {
    on: 0,
    events: [score(0, 'start_back_psych', 4)],
    says: ['R46 action'],
  },
  'PCS 31': { on: 0, events: [score(0, 'pcs', 31)], says: ['R46 action'] },
  'PCS 30 and psychosocial 3 are low': {
    on: 0,
    events: [score(0, 'pcs', 30), score(0, 'start_back_psych', 3)],
    silent: risk,
  },
  'a CBT record of 180 days ago counts': {
    on: 180,
    events: [score(0, 'pcs', 40), event(0, 'cbt', { status: 'declined' })],
    silent: 'no CBT record in the last 180 days: false',
  },
  'one of 181 days ago does not': {
    on: 181,
    events: [score(0, 'pcs', 40), event(0, 'cbt', { status: 'declined' })],
    says: ['R46 action'],
  },
});
