import { creatinine, dose, pain } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const atMaximum = [
  creatinine(-10),
  pain(0, 8),
  dose(0, 'pregabalin', 150),
  dose(7, 'pregabalin', 300),
];
const pregabalin = 'pregabalin';

ruleCases('R23', {
  'two weeks at 300 mg without response': {
    on: 21,
    events: [...atMaximum, pain(21, 8)],
    says: ['R23:pregabalin info'],
  },
  'thirteen days are too short': {
    on: 20,
    events: [...atMaximum, pain(20, 8)],
    subject: pregabalin,
    silent: 'at least 14 days at the maximum: false',
  },
  'a score of before two weeks at the maximum does not count': {
    on: 22,
    events: [...atMaximum, pain(20, 8)],
    subject: pregabalin,
    silent:
      'the response is inadequate: unknown (a current pain score on the same scale as the baseline)',
  },
  '225 mg is not the maximum': {
    on: 40,
    events: [...atMaximum, dose(20, pregabalin, 225), pain(40, 8)],
    subject: pregabalin,
    silent: 'the dose is the maximum for this patient: false',
  },
  'without a kidney function the protocol maximum is the measure': {
    on: 21,
    events: [...atMaximum.slice(1), pain(21, 8)],
    says: ['R23:pregabalin info'],
  },
  'an unknown dose is unknown': {
    on: 21,
    events: [dose(0, pregabalin, null)],
    subject: pregabalin,
    silent: 'the dose is known: unknown (creatinine or eGFR; the daily dose of Pregabalin)',
  },
});
