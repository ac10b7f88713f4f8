import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import type { Fact } from '../facts.ts';
import { protocolOf } from '../protocol.ts';
import { chartOn, dose, pain, score } from '../rules/patient-for-tests.ts';
import { FiguresOfClinic, type ClinicFigures } from './clinic-figures.ts';

const on = caseDay(60);
const figures = (...patients: CaseEvent[][]): ClinicFigures => {
  const clinic = new FiguresOfClinic(caseDay(30), on);
  for (const events of patients) clinic.add({ chart: chartOn(60, events), protocol: protocolOf() });
  return clinic.figures();
};

describe('the figures of a clinic', () => {
  it('count who was reassessed in time, and who never was as not', () => {
    const { patients, shares } = figures([score(50, 'peg', 4)], [score(10, 'peg', 4)], []);
    expect(patients).toBe(3);
    expect(shares.reassessed_in_time).toEqual({ yes: 1, no: 2, unknown: 0 });
    expect(shares.function_recorded).toEqual({ yes: 1, no: 2, unknown: 0 });
  });

  it('count a response that cannot be told as unknown, not as none', () => {
    const { shares } = figures([pain(0, 8), pain(55, 4)], [pain(0, 8), pain(55, 8)], [pain(0, 8)]);
    expect(shares.pain_response).toEqual({ yes: 1, no: 1, unknown: 1 });
  });

  it('count long courses of NSAIDs and opioids; without any medicine record both are unknown', () => {
    const { shares } = figures(
      [dose(50, 'ibuprofen', 1200)],
      [dose(58, 'ibuprofen', 1200)],
      [dose(40, 'tramadol', 100)],
      [],
    );
    expect(shares.nsaid_over_a_week).toEqual({ yes: 1, no: 2, unknown: 1 });
    expect(shares.opioid).toEqual({ yes: 1, no: 2, unknown: 1 });
  });

  it('count answers to prompts by rule and reason, in the time of the report only', () => {
    const [model] = caseFacts('test', {}, [pain(10, 5)]);
    if (!model) throw new Error('the case has lost its fact');
    const answer = (d: number, response: 'accepted' | 'declined'): Fact => ({
      ...model,
      id: `answer-${d}`,
      on: caseDay(d),
      statement: {
        kind: 'prompt_response',
        promptKey: 'R20:pregabalin',
        ruleVersion: '1',
        urgency: 'action',
        response,
        reason: response === 'declined' ? 'will_monitor' : null,
        reasonText: null,
        until: null,
      },
    });
    const clinic = new FiguresOfClinic(caseDay(30), on);
    const facts = [answer(10, 'accepted'), answer(40, 'declined'), answer(45, 'accepted')];
    const chart = buildChart({ patient: casePatient({ age: 60, sex: 'M' }), facts, on });
    clinic.add({ chart, protocol: protocolOf() });
    const { answers } = clinic.figures();
    expect(answers).toEqual([
      {
        ruleId: 'R20',
        accepted: 1,
        declined: 1,
        snoozed: 0,
        reasons: { will_monitor: 1 },
      },
    ]);
  });
});
