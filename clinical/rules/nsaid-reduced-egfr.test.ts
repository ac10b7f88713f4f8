import { dose, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const naproxen = dose(0, 'naproxen', 500);

ruleCases('R33', {
  'below 60 asks for action': {
    on: 0,
    events: [naproxen, lab(0, 'egfr', 59.9)],
    says: ['R33:naproxen action'],
  },
  'exactly 30 is not yet urgent': {
    on: 0,
    events: [naproxen, lab(0, 'egfr', 30)],
    says: ['R33:naproxen action'],
  },
  'below 30 is urgent': {
    on: 0,
    events: [naproxen, lab(0, 'egfr', 29.9)],
    says: ['R33:naproxen urgent'],
  },
  'exactly 60 is silent': {
    on: 0,
    events: [naproxen, lab(0, 'egfr', 60)],
    subject: 'naproxen',
    silent: 'eGFR is below 60: false',
  },
  'of two results on a day the lower counts': {
    on: 0,
    events: [naproxen, lab(0, 'egfr', 25), lab(0, 'egfr', 70)],
    says: ['R33:naproxen urgent'],
  },
  'unknown is not normal': {
    on: 0,
    events: [naproxen],
    subject: 'naproxen',
    silent: 'eGFR is below 60: unknown (creatinine or eGFR)',
  },
  'a topical NSAID is not meant': {
    on: 0,
    events: [dose(0, 'diclofenac_topical', 1), lab(0, 'egfr', 25)],
    silent: 'an oral NSAID is taken: false',
  },
});
