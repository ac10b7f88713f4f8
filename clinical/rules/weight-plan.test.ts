import { condition, event, screen, weight } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const heavy = weight(0, 95);

ruleCases('R52', {
  'body mass index above 25': { on: 0, events: [heavy], says: ['R52 info'] },
  'exactly 25 counts': {
    on: 0,
    events: [weight(0, 81)],
    who: { height_cm: 180 },
    says: ['R52 info'],
  },
  'exactly 25 counts where binary arithmetic falls short of it': {
    on: 0,
    events: [weight(0, 64)],
    who: { height_cm: 160 },
    says: ['R52 info'],
  },
  'below 25 is silent': {
    on: 0,
    events: [weight(0, 70)],
    silent: 'body mass index is 25 or more: false',
  },
  'a plan of 180 days ago counts': {
    on: 180,
    events: [heavy, event(0, 'weight_plan')],
    silent: 'no weight plan in the last 180 days: false',
  },
  'not while weight is lost without reason': {
    on: 0,
    events: [heavy, screen(0, ['RF-DM-1'])],
    silent: 'no red flag of weight loss is open: false',
  },
  'not in pregnancy': {
    on: 0,
    events: [heavy, condition(0, 'pregnancy')],
    silent: 'no pregnancy is recorded: false',
  },
  'not without a height': {
    on: 0,
    events: [heavy],
    who: { height_cm: null },
    silent: 'weight and height are known: unknown (height)',
  },
});
