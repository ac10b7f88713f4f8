import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../**/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Attributes whose text a person reads or hears. */
const read = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** The product's name, keys as they stand on the keyboard, units: alike in every language. */
const alike =
  /^(Dorso|Alt|Ctrl|Esc|Enter|Tab|Shift|F1|[A-Z]|kg|cm|mg|mL|mmHg|min|MRC|BMI|NRS|PEG|eGFR|HbA1c|CrCl|ECG|CSV|FHIR|PDF|ID)$/;

/** English words that stand in the mark-up itself. */
function literalText(source: string): string[] {
  const found: string[] = [];
  const note = (text: string) => {
    const words = text.split(/[^\p{L}\d]+/u).filter((word) => /\p{L}/u.test(word));
    if (words.some((word) => !alike.test(word))) found.push(text.trim().replaceAll(/\s+/g, ' '));
  };
  const inAttribute = ({ name, value }: AST.Attribute) => {
    if (!read.has(name) || value === true) return;
    for (const part of [value].flat()) {
      if (part.type === 'Text') note(part.data);
      else inExpression(part.expression);
    }
  };
  /** Texts written in an expression: `{done ? 'Working…' : 'Save'}`. */
  const inExpression = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(inExpression);
    const at = node as { type?: string; value?: unknown };
    if (at.type === 'ConditionalExpression') {
      const { consequent, alternate } = node as unknown as Record<string, unknown>;
      inExpression(consequent);
      inExpression(alternate);
    } else if (at.type === 'LogicalExpression') {
      inExpression((node as unknown as Record<string, unknown>)['right']);
    } else if (at.type === 'Literal' && typeof at.value === 'string') note(at.value);
    else if (at.type === 'TemplateLiteral') {
      const { quasis } = node as unknown as { quasis: { value: { cooked: string } }[] };
      for (const { value } of quasis) note(value.cooked);
    }
  };
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(look);
    const at = node as AST.TemplateNode;
    if (at.type === 'Text') return note(at.data);
    if (at.type === 'StyleDirective' || at.type === 'ClassDirective') return;
    if (at.type === 'Attribute') return inAttribute(at);
    if (at.type === 'ExpressionTag') return inExpression(at.expression);
    for (const [name, child] of Object.entries(node))
      if (name !== 'metadata' && name !== 'expression' && name !== 'parent') look(child);
  };
  look(parse(source, { modern: true }).fragment);
  return found;
}

it('finds words in text, in attributes that are read, and in expressions', () => {
  expect(literalText('<p>Saved today</p>')).toEqual(['Saved today']);
  expect(literalText('<p class="saved">{m.saved()} 12 mg</p>')).toEqual([]);
  expect(literalText('<button aria-label="Close" class="a b"></button>')).toEqual(['Close']);
  expect(literalText("<p>{busy ? 'Working…' : m.save()}</p>")).toEqual(['Working…']);
  expect(literalText('<p title={`${name} is gone`}><kbd>Alt Z</kbd></p>')).toEqual(['is gone']);
});

it('no screen holds words outside the messages', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(80);
  const found = Object.entries(sources).flatMap(([path, source]) =>
    literalText(source).map((text) => `${path.replace('../', '')}: ${text}`),
  );
  expect(found).toEqual([]);
});
