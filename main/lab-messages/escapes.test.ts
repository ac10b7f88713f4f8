import { expect, it } from 'vitest';
import { unescaped } from './escapes.ts';

it.each([
  ['mg\\F\\dL', 'mg|dL'],
  ['10\\S\\3', '10^3'],
  ['A\\T\\B \\R\\ \\E\\', 'A&B ~ \\'],
  ['\\H\\bold\\N\\', 'bold'],
  ['\\XC3A9\\', 'é'],
  ['\\Zlocal\\ and \\', '\\Zlocal\\ and \\'],
])('reads the escapes of %s', (written, meant) => {
  expect(unescaped(written)).toBe(meant);
});
