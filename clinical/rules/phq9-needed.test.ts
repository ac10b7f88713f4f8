import { score } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const settled =
  'a positive PHQ-2 has no PHQ-9 after it, or the PHQ-9 lacks its self-harm item: false';

ruleCases('R43', {
  'a PHQ-2 of 3 asks for the PHQ-9': { on: 0, events: [score(0, 'phq2', 3)], says: ['R43 action'] },
  'a PHQ-2 of 2 does not': { on: 0, events: [score(0, 'phq2', 2)], silent: settled },
  'a PHQ-9 of the same day settles it': {
    on: 0,
    events: [score(0, 'phq2', 4), score(0, 'phq9', 8), score(0, 'phq9_item9', 0)],
    silent: settled,
  },
  'a PHQ-9 without its last item is incomplete': {
    on: 9,
    events: [score(0, 'phq9', 8), score(0, 'phq9_item9', 0), score(9, 'phq9', 8)],
    says: ['R43 action'],
  },
});
