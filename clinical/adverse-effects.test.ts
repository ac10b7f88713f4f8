import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  adverseEffectLabel,
  adverseEffectTerms,
  urgentAtAnyGrade,
  urgentTerms,
} from './adverse-effects.ts';

describe('adverse effects', () => {
  it('have a label in plain words; a local term shows its own', () => {
    expect(adverseEffectLabel('somnolence')).toBe('Sleepiness');
    expect(adverseEffectLabel('itchy_ears')).toBe('Itchy ears');
  });

  it('are listed once, by the alphabet, every urgent one among them', () => {
    const ids = adverseEffectTerms.map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of urgentTerms) expect(ids).toContain(id);
    const labels = adverseEffectTerms.map((term) => term.label);
    expect(labels).toEqual(labels.toSorted((x, y) => x.localeCompare(y)));
  });

  const reference = '../shared/clinical/rules.json';
  it.skipIf(!existsSync(reference))(
    'are urgent as in the clinical reference (skipped where ../shared is absent)',
    () => {
      const wanted = JSON.parse(readFileSync(reference, 'utf8')) as {
        urgent_ae_terms: string[];
        urgent_ae_terms_any_grade: string[];
      };
      expect(urgentTerms).toEqual(wanted.urgent_ae_terms);
      expect(urgentAtAnyGrade).toEqual(wanted.urgent_ae_terms_any_grade);
    },
  );
});
