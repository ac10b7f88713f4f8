import { describe, expect, it } from 'vitest';
import { buildChart } from '../chart.ts';
import { completedYears, day, daysBetween } from '../day.ts';
import { draftFactSchema, type Fact } from '../facts.ts';
import { patientDetailsSchema } from '../patient.ts';
import { standingPlans } from '../plan/standing-plans.ts';
import { evaluate } from '../rules/evaluate.ts';
import { sideEffectRisks } from './dosing.ts';
import { samplePatients, type SamplePatient } from './index.ts';
import { isAdequate } from './response.ts';
import { defaultProtocol } from '../protocol.ts';

const today = day('2026-11-23');
const sixty = samplePatients({ count: 60, seed: 7, today });

describe('samplePatients', () => {
  it('gives the same patients for the same seed, byte for byte', () => {
    const again = samplePatients({ count: 60, seed: 7, today });
    expect(JSON.stringify(again)).toBe(JSON.stringify(sixty));
  });

  it('begins a larger set with the smaller one, and another seed with other people', () => {
    expect(samplePatients({ count: 12, seed: 7, today })).toEqual(sixty.slice(0, 12));
    expect(samplePatients({ count: 1, seed: 8, today })).not.toEqual(sixty.slice(0, 1));
  });

  it.each([1, 'practice', 99])('keeps every fact of seed %s in range and before today', (seed) => {
    for (const { details, facts } of samplePatients({ count: 80, seed, today })) {
      patientDetailsSchema.parse(details);
      for (const fact of facts) {
        draftFactSchema.parse(fact);
        expect(fact.on <= today, `${details.number}: ${fact.statement.kind} on ${fact.on}`).toBe(
          true,
        );
      }
    }
  });

  it('says in name and number that nobody is behind it', () => {
    for (const [place, { details }] of sixty.entries()) {
      expect(details.name).toMatch(/^\S.* Sim \S/);
      expect(details.number).toBe(`SIM-${String(place + 1).padStart(4, '0')}`);
    }
  });

  it('enrols within eighteen months and sees patients every two to four weeks, some visits missed', () => {
    const gaps = sixty.flatMap(gapsBetweenVisits);
    const usual = gaps.filter((gap) => gap >= 14 && gap <= 28);
    expect(usual.length / gaps.length).toBeGreaterThan(0.6);
    expect(gaps.some((gap) => gap > 28)).toBe(true);
    for (const { details } of sixty) {
      expect(daysBetween(details.enrolledOn, today)).toBeGreaterThanOrEqual(30);
      expect(daysBetween(details.enrolledOn, today)).toBeLessThanOrEqual(550);
    }
  });

  it('has patients who respond, who do not, and who get worse', () => {
    const courses = samplePatients({ count: 200, seed: 3, today }).map(firstAndLastPain);
    const responded = courses.filter(([first, last]) => isAdequate(first, last)).length;
    const worse = courses.filter(([first, last]) => last > first).length;
    expect(responded).toBeGreaterThan(50);
    expect(responded).toBeLessThan(130);
    expect(worse).toBeGreaterThan(5);
  });

  it('gives a worklist with a few urgent patients, some to act on, some to watch, some at rest', () => {
    const strongest = sixty.map((patient) => prompts(patient)[0]?.urgency ?? 'none');
    const share = (what: string) => strongest.filter((one) => one === what).length / sixty.length;
    expect(share('urgent')).toBeGreaterThan(0.02);
    expect(share('urgent')).toBeLessThan(0.25);
    expect(share('action')).toBeGreaterThan(0.2);
    expect(share('info')).toBeGreaterThan(0.02);
    expect(share('none')).toBeGreaterThan(0.05);
  });
});

describe('the plans of the sample', () => {
  const plans = sixty.flatMap((patient) =>
    standingPlans(chartOf(patient)).map((plan) => ({ plan, facts: patient.facts })),
  );

  it('have steps ahead, steps taken and steps missed, so that a time line has all to show', () => {
    const taken = new Set(plans.flatMap(({ plan }) => plan.steps.map((step) => step.taken)));
    expect(taken).toEqual(new Set(['yes', 'not_yet', 'missed']));
    const ahead = plans.filter(({ plan }) => plan.steps.at(-1)?.taken === 'not_yet');
    expect(ahead.length).toBeGreaterThan(1);
  });

  it('are of medicines the patient has taken', () => {
    expect(plans.length).toBeGreaterThan(10);
    for (const { plan, facts } of plans) {
      const doses = facts.filter(
        ({ statement }) => statement.kind === 'dose' && statement.medicine === plan.medicine,
      );
      expect(doses.length, plan.medicine).toBeGreaterThan(0);
    }
  });
});

describe('sideEffectRisks', () => {
  it("follows the label's percentages by dose", () => {
    const dizziness = (amount: number) =>
      sideEffectRisks('pregabalin', amount).find(({ term }) => term === 'dizziness')?.probability;
    expect(dizziness(150)).toBe(0.09);
    expect(dizziness(300)).toBe(0.23);
  });

  it('leaves out what is not an effect a patient reports', () => {
    const terms = sideEffectRisks('pregabalin', 300).map(({ term }) => term);
    expect(terms).not.toContain('discontinued_for_ae');
  });
});

function gapsBetweenVisits({ facts }: SamplePatient): number[] {
  const days = pains({ facts }).map(({ on }) => on);
  return days.slice(1).map((on, index) => daysBetween(days[index] ?? on, on));
}

function firstAndLastPain(patient: SamplePatient): [number, number] {
  const values = pains(patient).map(({ value }) => value);
  return [values[0] ?? 0, values.at(-1) ?? 0];
}

function pains({ facts }: Pick<SamplePatient, 'facts'>) {
  return facts.flatMap(({ on, statement }) =>
    statement.kind === 'score' && statement.instrument === 'nrs_avg'
      ? [{ on, value: statement.value }]
      : [],
  );
}

function prompts(patient: SamplePatient) {
  return evaluate(chartOf(patient), defaultProtocol).filter(({ state }) => state.is === 'open');
}

function chartOf({ details, facts }: SamplePatient) {
  const { sex, enrolledOn, birthDate } = details;
  return buildChart({
    patient: { sex, enrolledOn, age: (on) => birthDate && completedYears(birthDate, on) },
    facts: facts.map(recorded),
    on: today,
  });
}

function recorded(draft: SamplePatient['facts'][number], index: number): Fact {
  const id = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
  const authorship = {
    recordedAt: `${draft.on}T10:00:00.000Z`,
    author: 'test',
    workstation: 'test',
  };
  return { ...draft, ...authorship, id, patientId: 'test', visitId: null };
}
