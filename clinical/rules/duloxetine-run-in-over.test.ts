import { describe, expect, it } from 'vitest';
import { protocolOf } from '../protocol.ts';
import { asked, chartOn, condition, creatinine, dose, pain, says } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const due = [creatinine(-10), dose(0, 'duloxetine', 30), asked(6)];
const duloxetine = 'duloxetine';

ruleCases('R21', {
  'a week on 30 mg is enough, without any pain score': {
    on: 7,
    events: due,
    says: ['R21:duloxetine action'],
  },
  'six days are not': {
    on: 6,
    events: due,
    subject: duloxetine,
    silent: 'at least 7 days at the present dose: false',
  },
  '60 mg is the goal': {
    on: 20,
    events: [...due, dose(9, duloxetine, 60)],
    subject: duloxetine,
    silent: 'the dose is the run-in dose of 30 mg/day: false',
  },
  'an adequate response silences it': {
    on: 7,
    events: [...due, pain(0, 8), pain(7, 3)],
    subject: duloxetine,
    silent: 'the response is not already adequate: false',
  },
  'a clearance below 30 allows no 60 mg': {
    on: 7,
    events: [...due, creatinine(1, 4)],
    subject: duloxetine,
    silent: 'the cap for this patient allows 60 mg/day: false',
  },
  'kidney function unknown: no step': {
    on: 7,
    events: due.slice(1),
    subject: duloxetine,
    silent: 'the cap for this patient allows 60 mg/day: unknown (creatinine or eGFR)',
  },
  'liver disease holds it': {
    on: 7,
    events: [...due, condition(5, 'cirrhosis')],
    subject: duloxetine,
    silent: 'nothing holds the dose (R36:duloxetine:cirrhosis): false',
  },
});

describe('the run-in', () => {
  it('lasts two weeks under slow titration', () => {
    expect(says('R21', chartOn(13, due), protocolOf('slow_titration'))).toEqual([]);
    expect(says('R21', chartOn(14, due), protocolOf('slow_titration'))).toEqual([
      'R21:duloxetine action',
    ]);
  });

  it('applies to a dose of 30 mg in the profile that starts at 60 mg too', () => {
    expect(says('R21', chartOn(7, due), protocolOf('us_label_dpn'))).toEqual([
      'R21:duloxetine action',
    ]);
  });
});
