import { dose, event, pain } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const treated = [pain(0, 8), dose(0, 'pregabalin', 300), event(4, 'pt', { kind: 'structured' })];

ruleCases('R47', {
  'eight weeks of both without response': {
    on: 60,
    events: [...treated, pain(60, 8)],
    says: ['R47 action'],
  },
  'counted from the later of both': {
    on: 59,
    events: [...treated, pain(59, 8)],
    silent: 'both for at least 56 days: false',
  },
  'a referral within 180 days closes it': {
    on: 60,
    events: [
      ...treated,
      pain(60, 8),
      event(-20, 'referral', { kind: 'pain_specialist', status: 'declined' }),
    ],
    silent: 'no referral to a pain specialist in 180 days: false',
  },
  'without a current score nothing is said': {
    on: 75,
    events: [...treated, pain(60, 8)],
    silent:
      'the response since enrolment is inadequate: unknown (a current pain score on the same scale as the baseline)',
  },
  'advice alone is not structured therapy: R48 speaks': {
    on: 60,
    events: [
      pain(0, 8),
      dose(0, 'pregabalin', 300),
      event(0, 'pt', { kind: 'advice_only' }),
      pain(60, 8),
    ],
    silent: 'structured physical therapy was started: false',
  },
});
