import { describe, expect, it } from 'vitest';
import { draftFactSchema } from '../../clinical/facts.ts';
import { chartWith, dose, fact, testDay } from '../patient/chart-for-tests.ts';
import { factsOfDay } from './facts-of-day.ts';
import { freeMedicineId, medicineChoices } from './medicine-choice.ts';
import { doseStatement, stopStatement } from './medicine-entry.ts';
import {
  interactionsIfTaken,
  lastConfirmed,
  partnersOf,
  stoppedMedicines,
  takenMedicines,
} from './medicine-list.ts';

const reason = 'list';

describe('the list of what is taken', () => {
  it('is empty for a patient without medicines', () => {
    expect(takenMedicines(chartWith())).toEqual([]);
    expect(stoppedMedicines(chartWith())).toEqual([]);
  });

  it('names each with its dose, since when, and what it interacts with', () => {
    const chart = chartWith(
      dose('2026-10-01', 'lisinopril', 10),
      dose('2026-11-10', 'ibuprofen', 1200),
      dose('2026-11-10', 'fish_oil', null),
    );
    const list = takenMedicines(chart);
    expect(
      list.map(({ name, dose: amount, followed, known }) => [name, amount, followed, known]),
    ).toEqual([
      ['Ibuprofen', '1200 mg/day', true, true],
      ['Fish oil', 'dose not recorded', false, false],
      ['Lisinopril', '10 mg/day', false, true],
    ]);
    const lisinopril = list.find(({ medicine }) => medicine === 'lisinopril');
    expect(lisinopril?.interactions.map((found) => partnersOf(found, 'lisinopril'))).toContain(
      'Ibuprofen',
    );
  });

  it('keeps what was stopped, with its days', () => {
    const chart = chartWith(dose('2026-10-01', 'ramipril', 5), dose('2026-11-01', 'ramipril', 0));
    expect(takenMedicines(chart)).toEqual([]);
    expect(stoppedMedicines(chart)).toMatchObject([
      { name: 'Ramipril', from: '2026-10-01', to: '2026-11-01' },
    ]);
  });

  it('knows when it was last confirmed', () => {
    const seen = fact('2026-11-01', {
      kind: 'care_event',
      event: 'comedication_confirmed',
      outcome: null,
    });
    expect(lastConfirmed(chartWith())).toBeNull();
    expect(lastConfirmed(chartWith(seen))?.id).toBe(seen.id);
  });
});

it('what a start would bring is known before it is saved', () => {
  const chart = chartWith(dose('2026-11-10', 'ibuprofen', 1200));
  expect(interactionsIfTaken(chart, 'warfarin').map(({ severity }) => severity)).toContain('major');
  expect(interactionsIfTaken(chart, 'omeprazole')).toEqual([]);
});

describe('choosing a medicine', () => {
  it('offers the formulary first, then the name as it was typed', () => {
    expect(medicineChoices('lisin', [])).toEqual([
      { id: 'lisinopril', name: 'Lisinopril', is: 'known' },
      { id: 'lisin', name: 'lisin', is: 'free' },
    ]);
    expect(medicineChoices('Lisinopril', []).map(({ is }) => is)).toEqual(['known']);
    expect(medicineChoices('pregabalin', []).map(({ is }) => is)).toEqual(['followed']);
    expect(medicineChoices('lisinopril', ['lisinopril'])).toEqual([]);
  });

  it.each([
    ['Ácido fólico 5 mg', 'acido_folico_5_mg'],
    ['<b>Fish</b> oil', 'b_fish_b_oil'],
    ['دواء', null],
    ['  -- ', null],
    ['123', null],
    ['x'.repeat(90), 'x'.repeat(64)],
  ])('the free name %j becomes the id %j', (name, id) => {
    expect(freeMedicineId(name)).toBe(id);
  });
});

describe('a dose that was typed', () => {
  it.each([
    ['lisinopril', '10', 10],
    ['lisinopril', '2,5', 2.5],
    ['lisinopril', '', null],
    ['insulin_glargine', '24', 24],
    ['insulin_glargine', '', null],
    ['lidocaine_patch_5', '', 1],
  ])('of %s, "%s", is recorded as %s', (medicine, amount, expected) => {
    const { statement } = doseStatement({ medicine, amount, regimen: ' at night ' });
    expect(statement).toMatchObject({ medicine, amount: expected, regimen: 'at night' });
  });

  it.each(['0', '-5', 'much', '1,200', '100001'])('"%s" is refused in words', (amount) => {
    const read = doseStatement({ medicine: 'lisinopril', amount, regimen: '' });
    expect(read.statement).toBeNull();
    expect(read.problem).toMatch(/mg\/day|two ways/);
  });
});

it('a change on the day of an earlier record corrects that record', () => {
  const first = dose(testDay, 'lisinopril', 10);
  const facts = factsOfDay([stopStatement('lisinopril', 'other')], testDay, {
    chart: chartWith(first),
    reason,
  });
  expect(facts).toMatchObject([{ on: testDay, replaces: first.id }]);
  expect(draftFactSchema.safeParse(facts[0]).error).toBeUndefined();
});
