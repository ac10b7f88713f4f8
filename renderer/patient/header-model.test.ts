import { defaultProtocol } from '../../clinical/protocol.ts';
import { describe, expect, it } from 'vitest';
import type { HeaderItem } from './header-model.ts';
import { currentMedicines, headerOf } from './header-model.ts';
import { chartWith, dose, fact } from './chart-for-tests.ts';

const lab = (on: string, id: string, value: number) =>
  fact(on, { kind: 'lab', lab: id, value, reportedValue: value, reportedUnit: '' });

function item(label: string, ...facts: Parameters<typeof chartWith>): HeaderItem | undefined {
  return headerOf({ chart: chartWith(...facts), protocol: defaultProtocol }).find(
    (one) => one.label === label,
  );
}

describe('the header', () => {
  it.each(['Diabetes', 'HbA1c', 'eGFR', 'Weight', 'Allergies'])(
    'says %s as not recorded, never as normal',
    (label) => {
      expect(item(label)).toMatchObject({ value: 'not recorded', doubt: true });
    },
  );

  it('computes eGFR from a fresh creatinine and says so', () => {
    expect(item('eGFR', lab('2026-11-01', 'creatinine', 1.0))).toMatchObject({
      value: '63 mL/min/1.73 m²',
      note: '1 Nov 2026, from creatinine 1 mg/dL',
      doubt: false,
    });
  });

  it('shows a reported eGFR as reported, and an old one as too old', () => {
    expect(item('eGFR', lab('2024-11-01', 'egfr', 71))).toMatchObject({
      value: '71 mL/min/1.73 m²',
      note: '1 Nov 2024, as reported; too old',
      doubt: true,
    });
  });

  it('lists allergies with their reaction', () => {
    const allergy = fact('2020-01-01', {
      kind: 'allergy',
      substance: 'Penicillin',
      medicine: null,
      reaction: 'rash',
    });
    expect(item('Allergies', allergy)).toMatchObject({ value: 'Penicillin (rash)', doubt: false });
  });
});

describe('conditions', () => {
  const condition = (id: string) =>
    fact('2019-05-01', { kind: 'condition', condition: id, present: true });

  it('name the type of diabetes where it is known', () => {
    expect(item('Diabetes', condition('type_2_diabetes'))).toMatchObject({
      value: 'type 2',
      note: 'since 2019',
    });
    expect(item('Diabetes', condition('diabetes'))?.value).toBe('yes');
  });

  it('that are allergies stand among the allergies', () => {
    expect(item('Allergies', condition('sulfonamide_allergy'))?.value).toBe('Sulfonamide allergy');
  });
});

describe('current medicines', () => {
  it('say insulin in units', () => {
    const chart = chartWith(dose('2026-09-01', 'insulin_glargine', 26));
    expect(currentMedicines(chart)).toMatchObject([{ dose: '26 units/day', unknown: false }]);
  });

  it('leave out what was stopped and say how long the dose has lasted', () => {
    const chart = chartWith(
      dose('2026-10-01', 'metformin', 1000),
      dose('2026-10-01', 'pregabalin', 75),
      dose('2026-11-20', 'pregabalin', 150),
      dose('2026-08-01', 'duloxetine', 30),
      dose('2026-09-01', 'duloxetine', 0),
    );
    expect(
      currentMedicines(chart).map(({ name, dose: amount, since }) => [name, amount, since]),
    ).toEqual([
      ['Pregabalin', '150 mg/day', 'for 3 days'],
      ['Metformin', '1000 mg/day', 'for 53 days'],
    ]);
  });

  it('say an unknown dose as not recorded', () => {
    expect(currentMedicines(chartWith(dose('2026-11-23', 'ibuprofen', null)))).toMatchObject([
      { dose: 'dose not recorded', since: 'from today', unknown: true },
    ]);
  });
});
