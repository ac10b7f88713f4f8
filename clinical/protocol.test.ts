import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultProtocol, protocolOf } from './protocol.ts';
import { parameterIds } from './protocol/parameters.ts';

const reference = '../shared/clinical/rules.json';

describe('the protocol', () => {
  it('takes a profile over the default, and the clinic’s own setting over both', () => {
    expect(defaultProtocol.parameter('P.trial.min_weeks').value).toBe(4);
    expect(protocolOf('aan_2022').parameter('P.trial.min_weeks').value).toBe(12);
    expect(
      protocolOf('aan_2022', { 'P.trial.min_weeks': 8 }).parameter('P.trial.min_weeks').value,
    ).toBe(8);
  });

  it('says in its version what it was made of', () => {
    expect(protocolOf().version).toBe('1 seed_default');
    expect(protocolOf('slow_titration', { 'P.ecg.age': 50 }).version).toBe(
      '1 slow_titration P.ecg.age=50',
    );
  });

  it('leaves the regimen of a medicine it does not change to the formulary', () => {
    expect(protocolOf('us_label_dpn').regimen('pregabalin').ladder).toEqual([150, 300]);
    expect(protocolOf('us_label_dpn').regimen('gabapentin')).toEqual({});
  });

  it.skipIf(!existsSync(reference))(
    'has the parameters and defaults of the clinical reference (skipped where ../shared is absent)',
    () => {
      const shape = z.object({
        parameters: z.array(z.object({ id: z.string(), default: z.number() })),
      });
      const file = shape.parse(JSON.parse(readFileSync(reference, 'utf8')));
      const expected = Object.fromEntries(file.parameters.map((one) => [one.id, one.default]));
      const actual = Object.fromEntries(
        parameterIds.map((id) => [id, defaultProtocol.parameter(id).value]),
      );
      expect(actual).toEqual(expected);
    },
  );
});
