import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditions } from './conditions/index.ts';
import { isDay } from './day.ts';
import { medicines } from './formulary/index.ts';
import { instruments } from './instruments/index.ts';
import { interactionRows } from './interactions/index.ts';
import type { Knowledge } from './knowledge.ts';
import { labs } from './labs/index.ts';
import { differentials, redFlags } from './redflags/index.ts';
import { UnknownSource, citation, sources } from './sources.ts';

const named = (kind: string, all: readonly (Knowledge & { id: string })[]) =>
  all.map((one) => [`${kind} ${one.id}`, one] as const);

const everything = [
  ...named('instrument', instruments),
  ...named('medicine', medicines),
  ...named('lab', labs),
  ...named('interaction', interactionRows),
  ...named('red flag', redFlags),
  ...named('differential', differentials),
  ...named('condition', conditions),
];

describe('the bibliography', () => {
  it.each(everything)(
    '%s names sources that are in it, a version and the day it was reviewed',
    (_, one) => {
      expect(one.sources.length).toBeGreaterThan(0);
      for (const id of one.sources) expect(citation(id).text).not.toBe('');
      expect(one.version).not.toBe('');
      expect(isDay(one.reviewedOn)).toBe(true);
    },
  );

  it('is named by the parts of a medicine too', () => {
    const parts = medicines.flatMap((one) => [
      ...(one.start?.sources ?? []),
      ...(one.titration?.sources ?? []),
      ...one.renal.sources,
      ...one.adverseEffects.flatMap((effect) => effect.sources),
    ]);
    for (const id of parts) expect(citation(id).id).toBe(id);
  });

  it('has each source once, and refuses one it does not have', () => {
    expect(new Set(sources.map((one) => one.id)).size).toBe(sources.length);
    expect(() => citation('S-NOWHERE')).toThrow(UnknownSource);
  });

  const reference = '../shared/clinical/sources.md';
  it.skipIf(!existsSync(reference))(
    'has every source of the clinical reference (skipped where ../shared is absent)',
    () => {
      const ids = [...readFileSync(reference, 'utf8').matchAll(/^\| (S-[A-Z0-9-]+|SEED) \|/gm)].map(
        (match) => match[1] ?? '',
      );
      expect(ids.length).toBeGreaterThan(40);
      for (const id of ids) expect(citation(id).id).toBe(id);
    },
  );
});
