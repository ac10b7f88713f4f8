import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citation } from './sources.ts';

const folders = [
  'conditions',
  'formulary',
  'instruments',
  'interactions',
  'labs',
  'measures',
  'plan',
  'protocol',
  'redflags',
  'rules',
];

/** Files that say how knowledge is written down, found or asked, and hold none themselves. */
const machinery = new Set([
  'conditions/condition.ts',
  'conditions/index.ts',
  'formulary/clinical-drugs.ts',
  'formulary/index.ts',
  'formulary/medicine.ts',
  'formulary/named-in-text.ts',
  'formulary/registry.ts',
  'instruments/decimal.ts',
  'instruments/index.ts',
  'instruments/instrument.ts',
  'instruments/scoring.ts',
  'interactions/index.ts',
  'interactions/interactions-among.ts',
  'interactions/row.ts',
  'interactions/rows.ts',
  'labs/index.ts',
  'labs/lab.ts',
  'labs/unit.ts',
  'measures/finding.ts',
  'measures/medicine-class.ts',
  'measures/without-noise.ts',
  'plan/plan-cases.ts',
  'plan/plan.ts',
  'plan/warnings.ts',
  'protocol/edition.ts',
  'redflags/index.ts',
  'redflags/red-flag.ts',
]);
/** Of the rules' folder, what is no rule: the machinery of asking, wording and testing. */
const isRule = (text: string) => /\bid: 'R\d\d'/.test(text);

const files = folders.flatMap((folder) =>
  readdirSync(new URL(`./${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .filter((name) => !machinery.has(name)),
);
const textOf = (file: string) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
const citing = files
  .filter((file) => !file.startsWith('rules/') || isRule(textOf(file)))
  .concat('adverse-effects.ts');
/** Ids as they stand in a text: of the bibliography, and the marks of what rests on no source. */
const named = (text: string) =>
  (text.match(/\b(?:S-[A-Z][A-Z0-9-]*[A-Z0-9]|SEED)\b/g) ?? []).filter(
    // The name of a questionnaire.
    (id) => id !== 'S-LANSS',
  );
const marked = (text: string) =>
  /'(?:design|practice|knowledge|labels)'|\b(?:design|practice|knowledge|labels)\b[^.]*\)/.test(
    text,
  );

describe('a file of clinical knowledge', () => {
  it.each(citing)('%s names its sources, and they are in the bibliography', async (file) => {
    const ids = [...named(textOf(file)), ...(await idsOfExports(file))];
    if (ids.length === 0) expect(marked(textOf(file)), 'no source and no mark').toBe(true);
    for (const id of ids) expect(citation(id).id).toBe(id);
  });

  it('is every file but the machinery, which is listed', () => {
    expect(citing.length).toBeGreaterThan(150);
    for (const file of machinery) expect(textOf(file).length).toBeGreaterThan(0);
  });
});

/** The `sources` of everything a file exports: of a medicine, a list of conditions, a rule. */
async function idsOfExports(file: string): Promise<string[]> {
  const exported: unknown = await import(new URL(`./${file}`, import.meta.url).href);
  const found: string[] = [];
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 3) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(inner))
        found.push(...inner.filter((id) => typeof id === 'string'));
      else look(inner, depth + 1);
    }
  };
  look(exported, 0);
  return found;
}
