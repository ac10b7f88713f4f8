import { condition, creatinine, dose, lab } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const stale = 'kidney function is unknown or too old: false';
const pregabalin = dose(0, 'pregabalin', 75);

ruleCases('R31', {
  'never tested': { on: 0, events: [pregabalin], says: ['R31:pregabalin action'] },
  'a result of 180 days ago is fresh at eGFR 60 or more': {
    on: 180,
    events: [pregabalin, creatinine(0)],
    subject: 'pregabalin',
    silent: stale,
  },
  'a result of 181 days ago is not': {
    on: 181,
    events: [pregabalin, creatinine(0)],
    says: ['R31:pregabalin action'],
  },
  'below 60 it is good for 90 days': {
    on: 91,
    events: [pregabalin, lab(0, 'egfr', 59.9)],
    says: ['R31:pregabalin action'],
  },
  'an oral NSAID asks for one of 90 days': {
    on: 91,
    events: [dose(0, 'ibuprofen', 400), creatinine(0)],
    says: ['R31:ibuprofen action'],
  },
  'dialysis needs no result': {
    on: 0,
    events: [pregabalin, condition(0, 'dialysis')],
    subject: 'pregabalin',
    silent: stale,
  },
  'under 18 years a creatinine gives no kidney function': {
    on: 0,
    events: [pregabalin, creatinine(0)],
    who: { age: 17 },
    says: ['R31:pregabalin action'],
  },
  'without a known sex it gives none either': {
    on: 0,
    events: [pregabalin, creatinine(0)],
    who: { sex: null },
    says: ['R31:pregabalin action'],
  },
  'a tricyclic does not depend on the kidney': {
    on: 0,
    events: [dose(0, 'amitriptyline', 10)],
    silent: 'a medicine that depends on kidney function is taken: false',
  },
});
