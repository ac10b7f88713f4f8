import { describe, expect, it } from 'vitest';
import { caseDay } from '../cases/case-facts.ts';
import { daysBetween } from '../day.ts';
import { formulary } from '../formulary/index.ts';
import { protocolOf } from '../protocol.ts';
import { chartOn } from '../rules/patient-for-tests.ts';
import { knownChecks } from './monitoring.ts';
import { isRefused, type PlanStep } from './plan.ts';
import {
  kidneyOf,
  refusedTitrations,
  taperCases,
  titrationCases,
  type PlanCase,
} from './plan-cases.ts';
import { cautiousFor } from './start.ts';
import { planTaper } from './taper.ts';
import { planTitration } from './titration.ts';

const chartOf = (one: Omit<PlanCase, 'steps'>) =>
  chartOn(0, [...kidneyOf(one), ...(one.events ?? [])], one.who);
const titration = (one: Omit<PlanCase, 'steps'>) =>
  planTitration({
    chart: chartOf(one),
    protocol: protocolOf(one.profile),
    medicine: one.medicine,
    from: caseDay(one.from ?? 0),
  });
const taper = (one: Omit<PlanCase, 'steps'>) =>
  planTaper({ chart: chartOf(one), medicine: one.medicine, from: caseDay(one.from ?? 0) });
const counted = (steps: readonly PlanStep[]) =>
  steps.map(({ on, amount }) => [daysBetween(caseDay(0), on), amount]);

describe('a titration', () => {
  it.each(titrationCases)('$says', (one) => {
    const plan = titration(one);
    if (isRefused(plan)) throw new Error(plan.refused);
    expect(counted(plan.steps)).toEqual(one.steps);
  });

  it.each(refusedTitrations)('is not planned: $says', (one) => {
    const plan = titration(one);
    expect(isRefused(plan) ? plan.refused : '').toMatch(one.because);
  });

  it('says that kidney function was not checked, never that nothing limits the dose', () => {
    const plan = titration({ says: '', medicine: 'pregabalin', kidney: null });
    if (isRefused(plan)) throw new Error(plan.refused);
    expect(plan.limits.most).toBe('unknown');
    expect(plan.limits.kidney).toMatchObject({
      is: 'not checked',
      missing: ['creatinine or eGFR'],
    });
    expect(plan.heldBy.map(({ words }) => words).join()).toContain('Kidney function is not known');
    expect(plan.start?.because).toContain('kidney function is not known');
  });

  it('says which limit holds and from which value', () => {
    const plan = titration({ says: '', medicine: 'pregabalin', kidney: 1.9 });
    if (isRefused(plan)) throw new Error(plan.refused);
    expect(plan.limits.most).toBe(150);
    expect(plan.limits.label).toBe('Maximum for this kidney function');
    expect(plan.limits.kidney).toMatchObject({ is: 'checked', on: caseDay(-4), most: 150 });
  });

  it('plans by an old kidney value, and holds the next step until it is tested again', () => {
    const chart = chartOn(0, [{ t: 'lab', d: -200, id: 'creatinine', v: 1 }]);
    const plan = planTitration({
      chart,
      protocol: protocolOf(),
      medicine: 'pregabalin',
      from: caseDay(0),
    });
    if (isRefused(plan)) throw new Error(plan.refused);
    expect(plan.limits.kidney).toMatchObject({ is: 'checked', isStale: true });
    expect(plan.heldBy.map(({ words }) => words).join()).toContain('too old to raise the dose');
  });

  it('cites a source for every rule and limit', () => {
    for (const one of titrationCases) {
      const plan = titration(one);
      if (isRefused(plan)) throw new Error(plan.refused);
      const cited = [plan.limits, ...plan.holds, ...plan.stops, ...plan.monitoring];
      for (const { sources } of cited) expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe('a taper', () => {
  it.each(taperCases)('$says', (one) => {
    const plan = taper(one);
    if (isRefused(plan)) throw new Error(plan.refused);
    expect(counted(plan.steps)).toEqual(one.steps);
  });

  it('is refused for a medicine that is not taken, and where the dose is not known', () => {
    expect(taper({ says: '', medicine: 'pregabalin' })).toHaveProperty('refused');
    expect(
      taper({
        says: '',
        medicine: 'pregabalin',
        events: [{ t: 'med', d: -30, id: 'pregabalin', mg: null }],
      }),
    ).toHaveProperty('refused');
  });

  it('says to stop at once after angioedema', () => {
    const plan = taper({
      says: '',
      medicine: 'pregabalin',
      events: [
        { t: 'med', d: -30, id: 'pregabalin', mg: 300 },
        { t: 'ae', d: 0, term: 'angioedema', grade: 1, drug: 'pregabalin' },
      ],
    });
    if (isRefused(plan)) throw new Error(plan.refused);
    expect(plan.notes[0]?.words).toContain('stopped at once');
  });
});

describe('the formulary', () => {
  it('names no check that a plan cannot speak of, for a medicine that is titrated', () => {
    const titrated = formulary.medicines.filter(({ titration: steps }) => steps !== null);
    expect(titrated.length).toBeGreaterThan(5);
    for (const { monitoring } of titrated)
      expect(monitoring.filter((id) => !knownChecks.includes(id))).toEqual([]);
  });

  it('has a cautious start for exactly the medicines whose reasons are known', () => {
    const cautious = formulary.medicines.filter(({ start }) => start?.cautious);
    expect(cautious.map(({ id }) => id).sort()).toEqual(Object.keys(cautiousFor).sort());
  });
});
