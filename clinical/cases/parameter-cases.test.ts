import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCases } from '../cases.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL('./parameter-cases.json', import.meta.url), 'utf8'),
);

describe('the cases one unit around each threshold of the protocol', () => {
  it.each(runCases(file).map((one) => [`${one.caseId} day ${one.day}`, one.title, one] as const))(
    '%s: %s',
    (_, __, { differences }) => {
      expect(differences).toEqual([]);
    },
  );
});
