import { event, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R71', {
  'below 180: treat': { on: 0, events: [lab(0, 'b12_total', 179)], says: ['R71 action'] },
  'from 180 to 350: confirm': { on: 0, events: [lab(0, 'b12_total', 350)], says: ['R71 info'] },
  'above 350 is silent': {
    on: 0,
    events: [lab(0, 'b12_total', 351)],
    silent: 'the latest total B12 is 350 pg/mL or less: false',
  },
  'a raised MMA settles it': {
    on: 5,
    events: [lab(0, 'b12_total', 300), lab(5, 'mma', 379)],
    says: ['R71 action'],
  },
  'so does a low active B12': {
    on: 5,
    events: [lab(0, 'b12_total', 300), lab(5, 'b12_active', 24)],
    says: ['R71 action'],
  },
  'both at their limits do not': {
    on: 5,
    events: [lab(0, 'b12_total', 300), lab(5, 'mma', 378), lab(5, 'b12_active', 25)],
    silent: 'MMA or active B12 shows a deficiency: false',
  },
  'treatment closes it': {
    on: 5,
    events: [lab(0, 'b12_total', 170), event(5, 'b12_treatment')],
    silent: 'no B12 treatment since: false',
  },
  'never measured is unknown': {
    on: 5,
    events: [],
    silent: 'the latest total B12 is 350 pg/mL or less: unknown (a total vitamin B12)',
  },
});
