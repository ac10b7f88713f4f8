import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../clinical/day.ts';
import type { WorklistRow } from '../../clinical/worklist.ts';
import { sayDay } from '../ui/say.ts';
import { matching } from './find-patients.ts';
import { due, row } from './rows-for-tests.ts';

describe('search', () => {
  const rows = [row('Ana Muñoz'), row('Bert Ode', due('info'))];
  it.each(['munoz', 'MUÑ', 'n-9', '1961-03-09', '9 Mar 1961', '09/03/1961', 'ana 1961'])(
    'finds a patient by %s',
    (typed) => {
      expect(matching(rows, typed, 5).map(({ name }) => name)).toContain('Ana Muñoz');
    },
  );

  it('finds nobody for an empty search or a stranger', () => {
    expect(matching(rows, '  ', 5)).toEqual([]);
    expect(matching(rows, 'zz', 5)).toEqual([]);
  });
});

/** The plain way: every form of every row written out, and every word looked for in each row. */
function oneByOne(rows: readonly WorklistRow[], typed: string, most: number): WorklistRow[] {
  const fold = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase()
      .replaceAll('ı', 'i');
  const forms = ({ name, number, birthDate }: WorklistRow) => {
    if (birthDate === null) return [name, number];
    const [year = '', month = '', date = ''] = birthDate.split('-');
    const numbers = [[date, month, year].join('.'), [date, month, year].join('/')];
    return [name, number, birthDate, sayDay(birthDate), ...numbers, `${month}/${date}/${year}`];
  };
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return rows
    .filter((one) => words.every((word) => forms(one).some((form) => fold(form).includes(word))))
    .slice(0, most);
}

describe('search in one long text', () => {
  const letters = fc.constantFrom(...'aAnNmMyzñÑéıİ^`ßж界👍-/. 0123456789');
  const someText = (most: number) => fc.string({ unit: letters, maxLength: most });
  const someRow = fc
    .record({
      name: someText(8),
      number: someText(4),
      born: fc.option(fc.integer({ min: 0, max: 40_000 })),
    })
    .map(({ name, number, born }) => ({
      ...row(name),
      number,
      birthDate: born === null ? null : addDays(day('1910-01-01'), born),
    }));

  it('finds the same rows in the same order as looking at each', () => {
    fc.assert(
      fc.property(
        fc.array(someRow, { maxLength: 30 }),
        fc.array(
          fc.oneof(someText(3), fc.constantFrom('mar', 'Ma', 'ene', '19', '/19', '-0', 'zz')),
          {
            maxLength: 3,
          },
        ),
        fc.integer({ min: 1, max: 8 }),
        (rows, words, most) => {
          const typed = words.join(' ');
          expect(matching(rows, typed, most)).toEqual(oneByOne(rows, typed, most));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
