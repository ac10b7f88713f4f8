/** Visits of earlier days, recorded through the window's own door, for flows that begin in the middle. */
import type { Page } from '@playwright/test';
import type { Day } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import type { DorsoBridge } from '../../contract/commands.ts';

declare global {
  interface Window {
    readonly dorso: DorsoBridge;
  }
}

/** Adds a woman born 1961 who was enrolled on a day; gives her id. */
export async function addPatientOf(page: Page, name: string, enrolledOn: string): Promise<string> {
  const details = {
    name,
    number: 'D-17',
    birthDate: '1961-03-09' as Day,
    sex: 'female' as const,
    enrolledOn: enrolledOn as Day,
    diedOn: null,
  };
  const reply = await page.evaluate((of) => window.dorso.addPatient(of), details);
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value.patientId;
}

/** Records a visit of an earlier day. */
export async function recordVisit(
  page: Page,
  patientId: string,
  day: string,
  statements: readonly Statement[],
): Promise<void> {
  const on = day as Day;
  const facts = statements.map((statement) => ({ on, statement, replaces: null, importKey: null }));
  const reply = await page.evaluate((visit) => window.dorso.saveVisit(visit), {
    patientId,
    on,
    facts,
  });
  if (!reply.ok) throw new Error(reply.failure.message);
}

export const pain = (value: number): Statement => ({
  kind: 'score',
  instrument: 'nrs_avg',
  value,
  items: [value],
});
export const dose = (medicine: string, amount: number): Statement => ({
  kind: 'dose',
  medicine,
  amount,
  stopReason: null,
  regimen: null,
});
export const creatinine = (value: number): Statement => ({
  kind: 'lab',
  lab: 'creatinine',
  value,
  reportedValue: value,
  reportedUnit: 'mg/dL',
});
export const allClear: Statement = {
  kind: 'red_flag_screen',
  positive: [],
  cleared: [],
  outcome: null,
};
export const measured = (weightKg: number, heightCm: number): Statement => ({
  kind: 'vital',
  weightKg,
  heightCm,
  systolic: null,
  diastolic: null,
  heartRate: null,
});

/** On pregabalin 150 mg/day for three weeks, still in pain, with good kidneys: a step is due on 23 Nov 2026. */
export async function patientWithStepDue(page: Page, name: string): Promise<string> {
  const patientId = await addPatientOf(page, name, '2026-10-01');
  await recordVisit(page, patientId, '2026-11-02', [
    pain(7),
    { kind: 'score', instrument: 'peg', value: 7, items: [7, 7, 7] },
    dose('pregabalin', 150),
    creatinine(0.8),
    measured(82, 170),
    allClear,
    { kind: 'mechanism', mechanism: 'neuropathic' },
  ]);
  return patientId;
}
