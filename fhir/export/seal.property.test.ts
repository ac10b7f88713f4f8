import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '../content-hash.ts';
import { ownContent, sealed } from './seal.ts';
import type { Resource } from './resource.ts';

const notContent = ['id', 'meta', 'text', 'extension', 'reference', 'fullUrl'];

/** As seals were made at first, the plain way: records are out there that carry them. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== undefined && !notContent.includes(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, plainly(inner)]),
  );
}

function plainHash(content: unknown): string {
  const text = JSON.stringify(content);
  return [0x9e3779b9, 0x85ebca6b]
    .map((seed) => plainlyMixed(text, seed).toString(16).padStart(14, '0'))
    .join('');
}

function plainlyMixed(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

// A name of an element begins with a letter; JavaScript has its own order for names that are numbers.
const name = fc.oneof(
  fc.constantFrom('__proto__', 'coding', 'display', ...notContent),
  fc.string({ unit: 'grapheme' }).map((rest) => `a${rest}`),
);
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(name, tie('json'), { maxKeys: 8 }),
  ),
}));

it('gives every content the seal that it has always been given', () => {
  fc.assert(
    fc.property(json, (content) => {
      const resource = { resourceType: 'Basic', id: 'a', content } as Resource;
      const { extension } = sealed(resource);
      expect(extension).toMatchObject([{ valueString: plainHash(plainly(resource)) }]);
    }),
    { numRuns: 1000 },
  );
});

it('names every text as it has always been named', () => {
  fc.assert(
    fc.property(text, (content) => {
      expect(contentHash(content)).toBe(plainHash(content));
    }),
    { numRuns: 1000 },
  );
});

it('knows its own content in whatever order a server gives it back, and not when it was changed', () => {
  const { coding, status, ...rest } = sealed({
    resourceType: 'Basic',
    id: 'a',
    status: 'final',
    coding: [{ code: 'x', display: 'ö' }],
  });
  const backAs = (display: string) => ({ coding: [{ display, code: 'x' }], status, ...rest });
  expect(coding).toEqual([{ code: 'x', display: 'ö' }]);
  expect(ownContent(backAs('ö'))?.changed).toBe(false);
  expect(ownContent(backAs('o'))?.changed).toBe(true);
});
