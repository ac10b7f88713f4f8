import { expect, it } from 'vitest';
import { isHeldBack, type Focused, type Pressed } from './held-back.ts';

const within = (...selectors: string[]): Focused => ({
  matches: (asked) => selectors.some((one) => asked.includes(one)),
  closest: (asked) => (selectors.some((one) => asked.includes(one)) ? {} : null),
});
const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

it.each(['v', 'T', '/', '?', '1', 'ñ'])('%s alone is held back', (key) => {
  expect(isHeldBack(press(key), null)).toBe(true);
});

it.each(['Enter', 'Escape', 'ArrowDown', 'F1', 'Tab', ' '])('%j goes on acting', (key) => {
  expect(isHeldBack(press(key), null)).toBe(false);
});

it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s it is no single key', (held) => {
  expect(isHeldBack(press('k', { [held]: true }), null)).toBe(false);
});

it('what is typed is typed', () => {
  expect(isHeldBack(press('v'), within('textarea'))).toBe(false);
  expect(isHeldBack(press('7'), within('inputmode=numeric'))).toBe(false);
  expect(isHeldBack(press('2'), within('radiogroup'))).toBe(false);
});

it('a field of numbers takes no question mark', () => {
  expect(isHeldBack(press('?'), within('inputmode=numeric'))).toBe(true);
});
