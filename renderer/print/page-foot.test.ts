import { expect, it } from 'vitest';
import { quoted } from './page-foot.ts';

it.each([
  ['Ines Duarte, D-17', '"Ines Duarte, D-17"'],
  ['a"; } body { display: none', '"a\\22 ; } body { display: none"'],
  ['back\\slash\nline', '"back\\5c slash\\a line"'],
])('%j stays a text in a style sheet', (text, css) => {
  expect(quoted(text)).toBe(css);
});
