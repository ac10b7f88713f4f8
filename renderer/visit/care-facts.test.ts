import { expect, it } from 'vitest';
import { draftFactSchema } from '../../clinical/facts.ts';
import { read } from './visit-for-tests.ts';

it('everything a prompt may ask for beyond a routine visit becomes a fact the record accepts', () => {
  const { facts, problems } = read((entry) => {
    entry.forms['dn4'] = Array.from({ length: 10 }, () => '1');
    entry.forms['start_back'] = Array.from({ length: 9 }, () => '1');
    entry.height = '168';
    entry.heartRate = '72';
    entry.labs['sodium'] = { value: '138', unit: 'mmol/L' };
    entry.care = {
      strength: { L_L5: '3', R_L5: '5' },
      progressive: true,
      therapy: { physical_therapy: 'structured', cbt: 'referred' },
      sessions: { physical_therapy: { count: '2', lastOn: '2026-11-20' } },
      referrals: { spine_urgent: 'sent' },
      referralOutcomes: {},
      events: { safety_assessment: 'No plan, safe at home', ecg: '' },
      trials: { vitamin_d: 'benefit' },
      refused: ['neuropathic_agent'],
      conditions: [{ condition: 'heart_failure', present: true }],
      allergies: [{ substance: 'Penicillin', medicine: null, reaction: '' }],
    };
  });
  expect(problems).toEqual([]);
  expect(new Set(facts.map(({ statement }) => statement.kind))).toEqual(
    new Set([
      'score',
      'vital',
      'lab',
      'neuro_exam',
      'therapy',
      'therapy_session',
      'referral',
      'refusal',
      'care_event',
      'supplement_trial',
      'condition',
      'allergy',
    ]),
  );
  for (const draft of facts) expect(draftFactSchema.safeParse(draft).error).toBeUndefined();
});

it('a safety assessment is not saved without its outcome, a grade of strength not above 5', () => {
  const { facts, problems } = read((entry) => {
    entry.care.events = { safety_assessment: ' ' };
    entry.care.strength = { L_L2: '6' };
  });
  expect(facts).toEqual([]);
  expect(problems.map(({ field }) => field)).toEqual(['strength-L_L2', 'event-safety_assessment']);
});
