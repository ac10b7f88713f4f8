import { condition, dose, event } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const tricyclic = dose(0, 'nortriptyline', 10);

ruleCases('R78', {
  'from 40 years on': {
    on: 0,
    events: [tricyclic],
    who: { age: 40 },
    says: ['R78:nortriptyline action'],
  },
  'at 39 with heart disease, implied too': {
    on: 0,
    events: [tricyclic, condition(0, 'recent_mi')],
    who: { age: 39 },
    says: ['R78:nortriptyline action'],
  },
  'at 39 without is silent': {
    on: 0,
    events: [tricyclic],
    who: { age: 39 },
    subject: 'nortriptyline',
    silent: 'age 40 or more, or heart disease: false',
  },
  'an ECG of 365 days before the start counts': {
    on: 0,
    events: [tricyclic, event(-365, 'ecg')],
    subject: 'nortriptyline',
    silent: 'no ECG since 2025-01-05: false',
  },
  'one of 366 days before does not': {
    on: 0,
    events: [tricyclic, event(-366, 'ecg')],
    says: ['R78:nortriptyline action'],
  },
  'an unknown age is unknown': {
    on: 0,
    events: [tricyclic],
    who: { age: null },
    subject: 'nortriptyline',
    silent: 'age 40 or more, or heart disease: unknown (the age)',
  },
});
