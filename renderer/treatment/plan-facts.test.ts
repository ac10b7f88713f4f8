import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../../clinical/facts.ts';
import { isRefused } from '../../clinical/plan/plan.ts';
import { planTitration } from '../../clinical/plan/titration.ts';
import { warningsOf } from '../../clinical/plan/warnings.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartOn, creatinine, dose } from '../../clinical/rules/patient-for-tests.ts';
import { endOfPlan, planFacts, type Saved } from './plan-facts.ts';
import { unreadable } from './rows.ts';

const settingOf = (...events: Parameters<typeof chartOn>[1]) => ({
  chart: chartOn(0, [creatinine(-4), ...events]),
  protocol: defaultProtocol,
});

/** A draft of pregabalin as planned, with what a person may add to it. */
function draftOf(setting: ReturnType<typeof settingOf>, more: Partial<Saved> = {}): Saved {
  const plan = planTitration({ ...setting, medicine: 'pregabalin', from: setting.chart.on });
  if (isRefused(plan)) throw new Error(plan.refused);
  const warnings = warningsOf(setting, 'pregabalin', plan.steps);
  return {
    planned: { parts: [{ plan, waits: null }], notes: [], warnings },
    steps: () => plan.steps,
    reason: '',
    isHeld: false,
    recordToday: false,
    todays: [{ medicine: 'pregabalin', amount: 150 }],
    stopReason: '',
    ...more,
  };
}

describe('a plan as facts', () => {
  it('is one fact of each medicine that the record accepts; no dose without a yes', () => {
    const setting = settingOf();
    const facts = planFacts(setting, draftOf(setting));
    expect(facts.map((fact) => draftFactSchema.parse(fact).statement.kind)).toEqual([
      'titration_plan',
    ]);
    expect(facts[0]).toMatchObject({ on: setting.chart.on, statement: { words: null } });
  });

  it('records the dose of today with how it is taken, where that was said', () => {
    const setting = settingOf();
    const [, first] = planFacts(setting, draftOf(setting, { recordToday: true }));
    expect(first?.statement).toEqual({
      kind: 'dose',
      medicine: 'pregabalin',
      amount: 150,
      stopReason: null,
      regimen: '75 mg in the morning and 75 mg in the evening',
    });
  });

  it('keeps what a reason was given against', () => {
    const setting = settingOf(dose(-60, 'tramadol', 100));
    const [plan] = planFacts(setting, draftOf(setting, { reason: ' pain clinic agreed ' }));
    expect(plan?.statement).toMatchObject({ words: 'R38:IX-01: pain clinic agreed' });
    const free = settingOf();
    const [noted] = planFacts(free, draftOf(free, { reason: 'wants to go slowly' }));
    expect(noted?.statement).toMatchObject({ words: 'wants to go slowly' });
  });

  it('says that a step of today was taken although it was held', () => {
    const setting = settingOf();
    const [plan] = planFacts(setting, draftOf(setting, { reason: 'mild, agreed', isHeld: true }));
    expect(plan?.statement).toMatchObject({ words: 'held: mild, agreed' });
  });

  it('ends with a plan without steps', () => {
    const fact = endOfPlan(settingOf(), { medicine: 'pregabalin', aim: 'titrate' }, ' ');
    expect(draftFactSchema.parse(fact).statement).toMatchObject({ steps: [], words: null });
  });
});

it('says which day and which amount cannot be read, and never guesses', () => {
  const rows = [
    { on: '2026-01-05', amount: '37,5' },
    { on: '', amount: '75' },
    { on: '2026-01-19', amount: '1,200' },
    { on: '2026-01-26', amount: 'much' },
  ];
  expect(unreadable(rows).map(({ place, field }) => `${place} ${field}`)).toEqual([
    '1 on',
    '2 amount',
    '3 amount',
  ]);
});
