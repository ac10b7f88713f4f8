import { describe, expect, it } from 'vitest';
import { chartOn, condition, dose, promptOf } from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

ruleCases('R39', {
  'a gabapentinoid in pregnancy, implied too': {
    on: 0,
    events: [dose(0, 'pregabalin', 75), condition(0, 'pregnancy_20w')],
    says: ['R39:pregabalin action'],
  },
  'no pregnancy recorded': {
    on: 0,
    events: [dose(0, 'pregabalin', 75)],
    subject: 'pregabalin',
    silent: 'a pregnancy is recorded: false',
  },
  'lidocaine needs no review': {
    on: 0,
    events: [dose(0, 'lidocaine_patch_5', 1), condition(0, 'pregnancy')],
    silent: 'a medicine that needs review in pregnancy is taken: false',
  },
});

describe('the advice in pregnancy', () => {
  const meaningOf = (medicine: string) =>
    promptOf('R39', chartOn(0, [dose(0, medicine, 50), condition(0, 'pregnancy_20w')])).meaning;

  it('is not to stop abruptly where a taper is needed', () => {
    expect(meaningOf('venlafaxine')).toContain('do not stop abruptly');
  });

  it('never delays the stop of an NSAID', () => {
    expect(meaningOf('ketorolac')).toContain('change or stop');
    expect(meaningOf('ketorolac')).not.toContain('abruptly');
  });
});
