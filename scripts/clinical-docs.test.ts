import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instruments } from '../clinical/instruments/index.ts';
import { clinicalDocs } from './clinical-docs.ts';

const docs = await clinicalDocs();

it.each(Object.entries(docs))('docs/%s is current: node scripts/clinical-docs.ts', (name, text) => {
  const file = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
  expect(file.replaceAll('\r\n', '\n')).toBe(text);
});

it('the licence register names every instrument and what may be shown of it', () => {
  for (const { name, licence } of instruments) {
    expect(docs['licences.md']).toContain(name);
    expect(licence.terms.length).toBeGreaterThan(10);
  }
});
