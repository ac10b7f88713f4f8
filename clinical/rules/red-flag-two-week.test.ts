import { ruleCases } from './rule-cases.ts';
import { screen } from './patient-for-tests.ts';

ruleCases('R09', {
  'a two-week flag asks for action, a routine one informs': {
    on: 0,
    events: [screen(0, ['RF-FX-2', 'RF-SPA-1'])],
    says: ['R09:RF-FX-2 action', 'R09:RF-SPA-1 info'],
  },
  'past cancer becomes urgent with night pain, which itself does not': {
    on: 2,
    events: [screen(0, ['RF-CA-1']), screen(2, ['RF-CA-3'])],
    says: ['R09:RF-CA-1 urgent', 'R09:RF-CA-3 action'],
  },
  'a flag that was never found is silent': {
    on: 0,
    events: [],
    subject: 'RF-CA-1',
    silent: 'RF-CA-1 was found and is not cleared: false',
  },
});
