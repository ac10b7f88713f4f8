import { ruleCases } from './rule-cases.ts';
import { screen } from './patient-for-tests.ts';

ruleCases('R01', {
  'a same-day flag is urgent until it is cleared': {
    on: 40,
    events: [screen(0, ['RF-INF-1'])],
    says: ['R01:RF-INF-1 urgent'],
  },
  'a later screen that does not mention the flag leaves it open': {
    on: 5,
    events: [screen(0, ['RF-CES-1']), screen(5)],
    says: ['R01:RF-CES-1 urgent'],
  },
  'found and cleared on one day counts as found': {
    on: 3,
    events: [screen(3, [], ['RF-CES-1']), screen(3, ['RF-CES-1'])],
    says: ['R01:RF-CES-1 urgent'],
  },
  'a cleared flag is silent': {
    on: 3,
    events: [screen(0, ['RF-CES-1']), screen(3, [], ['RF-CES-1'])],
    subject: 'RF-CES-1',
    silent: 'RF-CES-1 was found and is not cleared: false',
  },
});
