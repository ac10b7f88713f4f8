import { condition, dose } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R24', {
  'more than the maximum': {
    on: 0,
    events: [dose(0, 'pregabalin', 301)],
    says: ['R24:pregabalin action'],
  },
  'the maximum itself is allowed': {
    on: 0,
    events: [dose(0, 'pregabalin', 300)],
    subject: 'pregabalin',
    silent: 'the dose is above the maximum: false',
  },
  'tramadol 400 mg at 75 years is allowed': {
    on: 0,
    events: [dose(0, 'tramadol', 400)],
    who: { age: 75 },
    subject: 'tramadol',
    silent: 'the dose is above the maximum: false',
  },
  'tramadol 400 mg at 76 years is too much': {
    on: 0,
    events: [dose(0, 'tramadol', 400)],
    who: { age: 76 },
    says: ['R24:tramadol action'],
  },
  'liver disease, implied too, lowers acetaminophen': {
    on: 0,
    events: [dose(0, 'acetaminophen', 2500), condition(0, 'cirrhosis')],
    says: ['R24:acetaminophen action'],
  },
  'an unknown dose is unknown': {
    on: 0,
    events: [dose(0, 'pregabalin', null)],
    subject: 'pregabalin',
    silent: 'the dose is above the maximum: unknown (the daily dose of Pregabalin)',
  },
  'of two doses recorded on a day the higher counts': {
    on: 0,
    events: [dose(0, 'pregabalin', 600), dose(0, 'pregabalin', 150)],
    says: ['R24:pregabalin action'],
  },
});
