import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../import/csv/read-csv.ts';
import { csvLine, plainText } from './csv-text.ts';

describe('a line of CSV', () => {
  it('follows RFC 4180', () => {
    expect(csvLine(['plain', 'with, comma', 'with "quotes"', 'two\nlines', null, 7.5])).toBe(
      'plain,"with, comma","with ""quotes""","two\nlines",,7.5\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|cmd', '%0A', '＝1', '\r=1'])(
    'never lets %j be run as a formula',
    (text) => {
      expect(csvLine([text])).toMatch(/^"?'/);
    },
  );

  it('leaves numbers as they are, negative ones too', () => {
    expect(csvLine([-3, 0.1])).toBe('-3,0.1\r\n');
  });

  it('is read back exactly, whatever the texts are', () => {
    const texts = fc.array(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const width = Math.max(...rows.map((row) => row.length));
        const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
        const { lines } = readCsv(full.map(csvLine).join(''));
        const read = lines.map(({ cells }) => cells.map(plainText));
        expect(read).toEqual(full.filter((row) => row.some((cell) => cell !== '')));
      }),
    );
  });
});
