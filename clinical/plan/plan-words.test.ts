import { describe, expect, it } from 'vitest';
import { inLanguage } from '../language/language.ts';
import { chartOn } from '../rules/patient-for-tests.ts';
import { protocolOf } from '../protocol.ts';
import { isRefused } from './plan.ts';
import { kidneyOf, taperCases, titrationCases } from './plan-cases.ts';
import { planTaper } from './taper.ts';
import { planTitration } from './titration.ts';

const english =
  /(?<![\p{L}_])(the|of|with|and|or|not|from|for|is|are|at|by|under|than|this|without|daily|once|after|before|dose|kidney)(?![\p{L}_])/iu;

/** What a plan says in Spanish, but for sources. */
function saidInSpanish(): string[] {
  return inLanguage('es', () => {
    const rising = titrationCases.flatMap((one) => {
      const chart = chartOn(0, [...kidneyOf(one), ...(one.events ?? [])], one.who);
      const protocol = protocolOf(one.profile);
      const plan = planTitration({ chart, protocol, medicine: one.medicine, from: chart.on });
      if (isRefused(plan)) return [plan.refused];
      const notes = [...plan.heldBy, ...plan.holds, ...plan.stops];
      return [
        ...notes.map(({ words }) => words),
        ...plan.monitoring.map(({ label }) => label),
        plan.start?.because ?? '',
        plan.limits.label ?? '',
      ];
    });
    const falling = taperCases.flatMap((one) => {
      const chart = chartOn(0, [...kidneyOf(one), ...(one.events ?? [])], one.who);
      const plan = planTaper({ chart, medicine: one.medicine, from: chart.on });
      return isRefused(plan) ? [plan.refused] : plan.notes.map(({ words }) => words);
    });
    return [...rising, ...falling];
  });
}

describe('a plan in Spanish', () => {
  it('has no English left in it', () => {
    const said = saidInSpanish();
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((text) => english.test(text))).toEqual([]);
  });

  it('plans the same steps as in English', () => {
    for (const one of titrationCases) {
      const chart = chartOn(0, [...kidneyOf(one), ...(one.events ?? [])], one.who);
      const plan = () =>
        planTitration({
          chart,
          protocol: protocolOf(one.profile),
          medicine: one.medicine,
          from: chart.on,
        });
      const inEnglish = plan();
      const inSpanish = inLanguage('es', plan);
      if (isRefused(inEnglish) || isRefused(inSpanish)) throw new Error(one.says);
      expect(inSpanish.steps).toEqual(inEnglish.steps);
      expect(inSpanish.limits.most).toEqual(inEnglish.limits.most);
    }
  });
});
