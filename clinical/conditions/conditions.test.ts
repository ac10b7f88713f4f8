import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  conditionIds,
  conditionLabel,
  conditions,
  conditionsOfIcd10,
  conditionsOfSnomed,
  findCondition,
  implied,
} from './index.ts';

const snomed = (code: string): string[] => conditionsOfSnomed(code).map((one) => one.id);
const icd10 = (code: string): string[] => conditionsOfIcd10(code).map((one) => one.id);

describe('implied conditions', () => {
  it.each([
    ['liver_failure', 'liver_disease_chronic'],
    ['cirrhosis', 'liver_disease_chronic'],
    ['heart_failure_severe', 'heart_failure'],
    ['pregnancy_20w', 'pregnancy'],
    ['recent_mi', 'ihd'],
    ['dialysis', 'ckd'],
    ['type_2_diabetes', 'diabetes'],
    ['ckd_stage_3', 'ckd'],
    ['diabetic_kidney_disease', 'diabetes'],
  ])('%s implies %s, not the other way round', (from, to) => {
    expect(implied([from])).toEqual(expect.arrayContaining([from, to]));
    expect(implied([to])).toEqual([to]);
  });

  it('follow on, and leave an unknown condition as it is', () => {
    expect(implied(['my_own_condition', 'dialysis', 'ckd'])).toEqual([
      'my_own_condition',
      'dialysis',
      'ckd',
    ]);
  });

  it('name only conditions that exist', () => {
    for (const one of conditions) for (const id of one.implies) expect(conditionIds).toContain(id);
    expect(new Set(conditionIds).size).toBe(conditionIds.length);
  });
});

describe('codes', () => {
  it.each([
    ['44054006', ['type_2_diabetes']],
    ['368581000119106', ['diabetic_neuropathy']],
    ['278860009', ['chronic_low_back_pain']],
    ['399211009', ['ihd']],
    ['399261000', ['ihd']],
    ['401314000', ['myocardial_infarction', 'recent_mi']],
    ['72892002', ['pregnancy']],
    ['79586000', []],
    ['10939881000119105', ['alcohol_heavy_use']],
    ['185086009', ['copd']],
    ['78275009', ['sleep_apnoea']],
    ['433144002', ['ckd_stage_3']],
    ['714628002', ['prediabetes']],
    ['160903007', []],
  ])('SNOMED CT %s means %j', (code, wanted) => {
    expect(snomed(code)).toEqual(wanted);
  });

  it.each([
    ['E11.42', ['type_2_diabetes', 'diabetic_neuropathy']],
    ['E11.9', ['type_2_diabetes']],
    ['E11.22', ['type_2_diabetes', 'diabetic_kidney_disease']],
    ['I50.22', ['heart_failure']],
    ['N18.4', ['ckd', 'ckd_stage_4']],
    ['N18.6', ['ckd', 'ckd_stage_5']],
    ['Z99.2', ['dialysis']],
    ['K74.60', ['liver_disease_chronic', 'cirrhosis']],
    ['K70.30', ['liver_disease_chronic', 'cirrhosis']],
    ['K76.0', ['fatty_liver']],
    ['F10.20', ['alcohol_heavy_use', 'substance_use_disorder']],
    ['F10.21', ['substance_use_disorder']],
    ['G47.33', ['sleep_apnoea']],
    ['J44.9', ['copd']],
    ['I25.2', ['ihd']],
    ['I21.4', ['myocardial_infarction', 'recent_mi']],
    ['K25.4', ['peptic_ulcer_active', 'gi_bleed_history']],
    ['K25.7', ['peptic_ulcer_active']],
    ['Z87.11', []],
    ['M54.5', ['chronic_low_back_pain']],
    ['M54.50', ['chronic_low_back_pain']],
    ['C50.911', ['cancer']],
    ['C44.9', []],
    ['m54.5', ['chronic_low_back_pain']],
    ['R73.03', ['prediabetes']],
  ])('ICD-10-CM %s means %j', (code, wanted) => {
    expect(icd10(code)).toEqual(wanted);
  });

  it('say when an acute event or a pregnancy that nobody closed no longer holds', () => {
    expect(findCondition('recent_mi')?.endsAfterDays).toBe(180);
    expect(findCondition('pregnancy')?.endsAfterDays).toBe(300);
    expect(findCondition('diabetes')?.endsAfterDays).toBeNull();
    expect(findCondition('unheard_of')).toBeNull();
  });
});

describe('the list', () => {
  it('labels every condition, and one that is not in it by its own words', () => {
    expect(conditionLabel('ihd')).toBe('Ischaemic heart disease');
    expect(conditionLabel('my_own_condition')).toBe('My own condition');
  });

  const reference = '../shared/clinical/rules.json';
  it.skipIf(!existsSync(reference))(
    'has the 36 conditions that rules read, with what they imply (skipped where ../shared is absent)',
    () => {
      type Wanted = { condition_ids: string[]; condition_implies: Record<string, string[]> };
      const wanted = JSON.parse(readFileSync(reference, 'utf8')) as Wanted;
      const ours = conditions.filter((one) => one.readByRules);
      expect(ours.map((one) => one.id).toSorted()).toEqual(wanted.condition_ids.toSorted());
      for (const one of ours)
        expect(one.implies, one.id).toEqual(wanted.condition_implies[one.id] ?? []);
    },
  );
});
