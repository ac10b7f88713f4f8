import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vignetteSchema } from '../cases/case-format.ts';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import { buildChart, type ChartPatient } from '../chart.ts';
import { addDays, type Day } from '../day.ts';
import { draftFactSchema, type Fact } from '../facts.ts';
import type { Prompt } from '../prompt.ts';
import { crowded, drafts, enrolledOn, recorded, someone } from './arbitrary-patients.ts';
import { closingSteps, type ClosingStep } from './closing-steps.ts';
import { evaluate } from './evaluate.ts';
import { rules } from './index.ts';
import { propertyRuns } from './property-runs.ts';
import { defaultProtocol } from '../protocol.ts';

type Patient = { patient: ChartPatient; facts: readonly Fact[]; on: Day };

/** Every prompt of the patient that one of its closing steps leaves standing. */
function leftOpen({ patient, facts, on }: Patient, closed: Set<string>): string[] {
  const chart = buildChart({ patient, facts, on });
  return evaluate(chart, defaultProtocol).flatMap((prompt) =>
    (closingSteps[prompt.ruleId]?.(prompt, chart) ?? []).flatMap((step) => {
      if (!stands(prompt, step, { patient, facts, on })) {
        closed.add(prompt.ruleId);
        return [];
      }
      return [`${prompt.key} ${prompt.urgency}, after "${step.name}"; says: ${prompt.meaning}`];
    }),
  );
}

function stands({ key }: Prompt, step: ClosingStep, { patient, facts, on }: Patient): boolean {
  const next = addDays(on, 1);
  const taken = step.statements.map((statement, at): Fact => ({
    ...draftFactSchema.parse({ on: step.on ?? next, statement, replaces: null, importKey: null }),
    id: `step-${String(at).padStart(4, '0')}`,
    patientId: 'p',
    visitId: null,
    recordedAt: `${next}T18:00:00.000Z`,
    author: 'a',
    workstation: 'w',
  }));
  const later = addDays(next, step.after ?? 0);
  const chart = buildChart({ patient, facts: [...facts, ...taken], on: later });
  return evaluate(chart, defaultProtocol).some((prompt) => prompt.key === key);
}

const file = new URL('../cases/boundary-cases.json', import.meta.url);
const cases = z
  .object({ vignettes: z.array(vignetteSchema) })
  .parse(JSON.parse(readFileSync(file, 'utf8'))).vignettes;

describe('what would close a prompt', () => {
  const closed = new Set<string>();

  it('is known as facts for every rule', () => {
    expect(Object.keys(closingSteps).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('does close it, in every case written for the rules', () => {
    const left = cases.flatMap(({ id, patient, events, checks }) =>
      checks.flatMap(({ day }) =>
        leftOpen(
          {
            patient: casePatient(patient),
            facts: caseFacts(
              id,
              patient,
              // What happens after the day would be one more event beside the step.
              events.filter(({ d }) => d <= day),
            ),
            on: caseDay(day),
          },
          closed,
        ).map((what) => `${id}: ${what}`),
      ),
    );
    expect(left).toEqual([]);
  });

  it('does close it, whatever else is recorded', () => {
    const on = addDays(enrolledOn, 60);
    const lists = fc.oneof(crowded, drafts(-60, 60));
    fc.assert(
      fc.property(someone, lists, (patient, list) => {
        expect(leftOpen({ patient, facts: recorded(list), on }, closed)).toEqual([]);
      }),
      { numRuns: propertyRuns },
    );
  });

  it('was seen to close prompts of every rule', () => {
    expect(rules.map(({ id }) => id).filter((id) => !closed.has(id))).toEqual([]);
  });
});
