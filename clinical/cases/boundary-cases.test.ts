import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCases } from '../cases.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL('./boundary-cases.json', import.meta.url), 'utf8'),
);
const results = runCases(file);

describe('the cases at the limits of the rules', () => {
  it('are all run', () => {
    expect(results).toHaveLength(288);
  });

  it.each(results.map((one) => [`${one.caseId} day ${one.day}`, one.title, one] as const))(
    '%s: %s',
    (_, __, { differences }) => {
      expect(differences).toEqual([]);
    },
  );
});
