import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../db/rights.ts';
import '../../db/sqlite-failures.ts';
import '../../main/import/details-news.ts';
import '../../main/ipc.ts';
import '../../main/lab-messages/read-oru.ts';
import { adverseEffectTerms } from '../adverse-effects.ts';
import { conditions } from '../conditions/index.ts';
import { medicines } from '../formulary/index.ts';
import { instruments } from '../instruments/index.ts';
import { interactionRows } from '../interactions/index.ts';
import { labs } from '../labs/index.ts';
import { parameters } from '../protocol/parameters.ts';
import { profiles } from '../protocol/profiles.ts';
import '../report/figure-words.ts';
import '../rules/conditions-in-words.ts';
import '../rules/index.ts';
import { differentials, levelActions, redFlags } from '../redflags/index.ts';
import { sources } from '../sources.ts';
import { inLanguage } from './language.ts';
import { keyOf } from './say.ts';
import { speaking, spokenTexts } from './speaking.ts';
import { spanish, spanishByFile } from './spanish/index.ts';

const sourcesOfCode = globSync('{clinical,db,fhir,main}/**/*.ts').filter(
  (path) => !path.endsWith('.test.ts') && !path.startsWith('clinical/language/'),
);

const data = {
  adverseEffectTerms,
  conditions,
  medicines,
  instruments,
  interactionRows,
  labs,
  parameters,
  profiles,
  redFlags,
  levelActions,
  differentials,
  // The titles of publications stay in their own language; what is said of them does not.
  sources: sources.map((one) => ({ ...one, text: null })),
};
/** The texts of the data and the rules as English has them: made speaking when their modules were loaded. */
const textsKept = [...spokenTexts];

/** Every key of a say`...` in a file. */
function keysIn(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'say') {
      const { template } = node;
      keys.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : keyOf([template.head.text, ...template.templateSpans.map((span) => span.literal.text)]),
      );
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  visit(file);
  return keys;
}

const keysSaid = sourcesOfCode.flatMap(keysIn);

const gapsIn = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([gap]) => gap).toSorted();

/** A piece of a sentence brings the space to its neighbour along. */
const outerSpaces = (text: string) => text.replace(/\S(.*\S)?/, '');

/** The numbers of a text: "37,5" in Spanish is "37.5" in English. */
const numbersIn = (text: string) =>
  [...text.replaceAll(/\{\d+\}/g, '').matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([number]) => number.replace(',', '.'))
    .toSorted();

describe('the Spanish of the clinical texts', () => {
  it('has every text of the data and the rules, and every composed message', () => {
    expect(textsKept.length).toBeGreaterThan(1300);
    expect(keysSaid.length).toBeGreaterThan(600);
    const missing = [...textsKept, ...keysSaid].filter((text) => spanish[text] === undefined);
    expect(missing).toEqual([]);
  });

  it('keeps nothing that no file says any more', () => {
    const said = new Set([...textsKept, ...keysSaid]);
    const unused = Object.values(spanishByFile)
      .flatMap((words) => Object.keys(words))
      .filter((text) => !said.has(text));
    expect(unused).toEqual([]);
  });

  it('never says one text in two ways', () => {
    const byText = new Map<string, Set<string>>();
    for (const words of Object.values(spanishByFile))
      for (const [text, translation] of Object.entries(words))
        byText.set(text, (byText.get(text) ?? new Set()).add(translation));
    expect([...byText].filter(([, ways]) => ways.size > 1)).toEqual([]);
  });

  it('has the gaps, the numbers and the outer spaces of the English', () => {
    const all = Object.values(spanishByFile).flatMap((words) => Object.entries(words));
    const off = all.filter(
      ([text, translation]) =>
        gapsIn(text).join() !== gapsIn(translation).join() ||
        outerSpaces(text) !== outerSpaces(translation) ||
        numbersIn(text).join() !== numbersIn(translation).join(),
    );
    expect(off).toEqual([]);
  });

  describe('as a reader meets it', () => {
    /** Not read: ids, codes, how a prescription may name a medicine, enumerations. */
    const notRead =
      /^(id|names|brands|textRule|spellings|sources|unit|doseUnit|equation|loinc|of|source|topic|term|classes|route|role|entry)$/;
    const texts: string[] = [];
    const walk = (value: unknown, field = ''): void => {
      if (typeof value === 'string') texts.push(value);
      else if (typeof value === 'object' && value !== null)
        for (const [name, held] of Object.entries(value))
          if (!notRead.test(name) || (name === 'topic' && field === 'items'))
            walk(held, Array.isArray(value) ? field : name);
    };
    beforeAll(() => inLanguage('es', () => walk(data)));

    it('has no English left in it', () => {
      expect(texts.length).toBeGreaterThan(2000);
      const english =
        /(?<![\p{L}_])(the|of|with|and|or|not|from|for|is|are|at|by|under|than|this|without|daily|once|other|after|before|label|dose)(?![\p{L}_])/iu;
      expect(texts.filter((text) => english.test(text))).toEqual([]);
    });
  });

  it('speaks at any depth, and leaves alone what is no text of the named fields', () => {
    const made = speaking({ topic: 'now', deep: [{ topic: 'last week', id: 'now' }] }, ['topic']);
    expect(inLanguage('es', () => structuredClone(made))).toEqual({
      topic: 'ahora',
      deep: [{ topic: 'última semana', id: 'now' }],
    });
  });
});
