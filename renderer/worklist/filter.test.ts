import { describe, expect, it } from 'vitest';
import { everybody, filtered, medicineChoices, type Filter } from './filter.ts';
import { row, unchecked } from './rows-for-tests.ts';

const rows = [
  row('Ana', {
    seenBy: 'me',
    daysOverdue: 4,
    mechanism: 'neuropathic',
    regimen: [{ medicine: 'pregabalin', amount: 150 }],
  }),
  row('Bert', {
    seenBy: 'other',
    daysOverdue: 9,
    opened: 2,
    regimen: [
      { medicine: 'pregabalin', amount: null },
      { medicine: 'duloxetine', amount: 60 },
    ],
  }),
  row('Caro', { seenBy: 'me', opened: 1, mechanism: 'mixed' }),
  unchecked('Dora'),
];

const names = (filter: Partial<Filter>) =>
  filtered(rows, { ...everybody, ...filter }, 'me').map(({ name }) => name);

describe('the filter', () => {
  it.each([
    [{}, ['Ana', 'Bert', 'Caro', 'Dora']],
    [{ mine: true }, ['Ana', 'Caro']],
    [{ overdue: true }, ['Ana', 'Bert']],
    [{ opened: true }, ['Bert', 'Caro']],
    [{ medicine: 'pregabalin' }, ['Ana', 'Bert']],
    [{ mechanism: 'mixed' as const }, ['Caro']],
    [{ mechanism: 'none' as const }, ['Bert']],
    [{ mine: true, overdue: true }, ['Ana']],
    [{ overdue: true, medicine: 'duloxetine', opened: true }, ['Bert']],
    [{ mine: true, medicine: 'duloxetine' }, []],
  ])('%o shows those for whom all of it holds', (filter, shown) => {
    expect(names(filter)).toEqual(shown);
  });

  it('offers the medicines that are taken, by name, with how many take each', () => {
    expect(medicineChoices(rows)).toEqual([
      { medicine: 'duloxetine', name: 'Duloxetine', patients: 1 },
      { medicine: 'pregabalin', name: 'Pregabalin', patients: 2 },
    ]);
  });
});
