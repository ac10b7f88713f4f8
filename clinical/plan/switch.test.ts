import { describe, expect, it } from 'vitest';
import { caseDay } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { daysBetween } from '../day.ts';
import { defaultProtocol } from '../protocol.ts';
import { chartOn, condition, creatinine, dose, event } from '../rules/patient-for-tests.ts';
import { isRefused, type PlanStep } from './plan.ts';
import { planSwitch, switchWarnings } from './switch.ts';
import { warningsOf } from './warnings.ts';

const chartOf = (...events: CaseEvent[]) => chartOn(0, [creatinine(-4), ...events]);
const change = (out: string, into: string, ...events: CaseEvent[]) =>
  planSwitch({ chart: chartOf(...events), protocol: defaultProtocol, out, into, from: caseDay(0) });
function planned(...input: Parameters<typeof change>) {
  const plan = change(...input);
  if (isRefused(plan)) throw new Error(plan.refused);
  return plan;
}
const counted = (steps: readonly PlanStep[]) =>
  steps.map(({ on, amount }) => [daysBetween(caseDay(0), on), amount]);

describe('changing from one medicine to another', () => {
  it('overlaps where the interaction table has nothing of weight against the two', () => {
    const plan = planned('pregabalin', 'duloxetine', dose(-60, 'pregabalin', 150));
    expect(plan.overlaps).toBe(true);
    expect(counted(plan.out.steps)).toEqual([
      [0, 75],
      [7, 0],
    ]);
    expect(counted(plan.into.steps)).toEqual([
      [0, 30],
      [7, 60],
    ]);
  });

  it.each([
    ['duloxetine', 60, 'venlafaxine', 14, 'IX-12'],
    ['amitriptyline', 50, 'duloxetine', 14, 'IX-14'],
    ['gabapentin', 1800, 'pregabalin', 12, 'IX-04'],
    ['tramadol', 200, 'duloxetine', 14, 'IX-13'],
  ])('%s %d to %s: one after the other, from day %d', (out, amount, into, day, row) => {
    const plan = planned(out, into, dose(-60, out, amount));
    expect(plan.overlaps).toBe(false);
    expect(counted(plan.out.steps).at(-1)).toEqual([day, 0]);
    expect(counted(plan.into.steps)[0]?.[0]).toBe(day);
    expect(plan.notes.map(({ words }) => words).join()).toContain(row);
  });

  it('waits for the washout of an MAO inhibitor', () => {
    const plan = planned('phenelzine', 'duloxetine', dose(-60, 'phenelzine', 45));
    expect(plan.overlaps).toBe(false);
    // After an MAO inhibitor 14 days count as with it.
    expect(counted(plan.into.steps)[0]?.[0]).toBe(15);
  });

  it('is refused where the new one is taken already, to be avoided, or the same', () => {
    const pregabalin = dose(-60, 'pregabalin', 150);
    expect(change('pregabalin', 'pregabalin', pregabalin)).toHaveProperty('refused');
    expect(
      change('pregabalin', 'duloxetine', pregabalin, dose(-5, 'duloxetine', 30)),
    ).toHaveProperty('refused');
    expect(change('pregabalin', 'duloxetine', pregabalin, creatinine(-2, 4))).toHaveProperty(
      'refused',
    );
  });

  it('does not warn of the old one when the new one waits for it, but does of a third', () => {
    const tramadol = dose(-60, 'tramadol', 200);
    const setting = { chart: chartOf(tramadol), protocol: defaultProtocol };
    const keys = ({ prompts }: ReturnType<typeof switchWarnings>) =>
      prompts.map(({ key, urgency }) => `${key} ${urgency}`);
    expect(keys(switchWarnings(setting, planned('tramadol', 'duloxetine', tramadol)))).toEqual([]);
    const third = { ...setting, chart: chartOf(tramadol, dose(-60, 'sertraline', 50)) };
    const plan = planned('tramadol', 'duloxetine', tramadol, dose(-60, 'sertraline', 50));
    expect(keys(switchWarnings(third, plan))).toContain('R38:IX-12 action');
  });
});

describe('what speaks against a start', () => {
  const steps = [{ on: caseDay(0), amount: 30 }];
  const against = (...events: CaseEvent[]) =>
    warningsOf({ chart: chartOf(...events), protocol: defaultProtocol }, 'duloxetine', steps);

  it('a major interaction and a contraindication need a reason, a moderate interaction does not', () => {
    expect(against(dose(-60, 'tramadol', 100)).needsReason).toBe(true);
    expect(against(condition(-60, 'cirrhosis')).needsReason).toBe(true);
    const moderate = against(dose(-60, 'lisinopril', 10));
    expect(moderate.prompts.map(({ urgency }) => urgency)).toEqual(['info']);
    expect(moderate.needsReason).toBe(false);
  });

  it('so does a blood pressure that bars the start, although no rule speaks of it', () => {
    const high = against(event(-1, 'vital', { sbp: 190, dbp: 100 }));
    expect(high.prompts).toEqual([]);
    expect(high.record).toContain('190/100');
    expect(high.needsReason).toBe(true);
  });

  it('nothing against it needs no reason', () => {
    expect(against()).toEqual({ prompts: [], record: null, needsReason: false });
  });
});
