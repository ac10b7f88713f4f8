import { describe, expect, it } from 'vitest';
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
