import { describe, expect, it } from 'vitest';
import { actOf } from './keys.ts';

const pressed = (key: string, more: object = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});
const alt = { altKey: true };

describe('the keys of the visit form', () => {
  it.each([
    ['Alt N', pressed('n', alt), { do: 'no_effects' }],
    ['Alt C', pressed('c', alt), { do: 'all_clear' }],
    ['Alt S', pressed('s', alt), { do: 'next_step' }],
    ['Alt T', pressed('t', alt), { do: 'session' }],
    ['Alt 3', pressed('3', alt), { do: 'go', field: 'doses' }],
    ['Ctrl Enter', pressed('Enter', { ctrlKey: true }), { do: 'save' }],
    ['Cmd Enter', pressed('Enter', { metaKey: true }), { do: 'save' }],
    ['Alt K', pressed('k', alt), { do: 'help' }],
  ])('%s', (_keys, event, act) => {
    expect(actOf(event, true)).toEqual(act);
  });

  it('no single letter or digit does anything, in a field or out of one', () => {
    for (const key of 'nctsk1234567'.split('')) {
      expect(actOf(pressed(key), true)).toBeNull();
      expect(actOf(pressed(key), false)).toBeNull();
    }
  });

  it('a question mark is typed where text is, and asks for the keys elsewhere', () => {
    expect(actOf(pressed('?'), true)).toBeNull();
    expect(actOf(pressed('?'), false)).toEqual({ do: 'help' });
  });

  it('AltGr, which is Ctrl with Alt, goes on writing characters', () => {
    expect(actOf(pressed('ñ', { altKey: true, ctrlKey: true, code: 'KeyN' }), true)).toBeNull();
  });

  it('on a Mac, where Option changes the letter, the key’s place counts', () => {
    expect(actOf(pressed('Dead', { ...alt, code: 'KeyN' }), true)).toEqual({ do: 'no_effects' });
    expect(actOf(pressed('&', { ...alt, code: 'Digit1' }), true)).toEqual({
      do: 'go',
      field: 'pain',
    });
  });

  it('on another keyboard the letter that is printed counts, not its place', () => {
    expect(actOf(pressed('z', { ...alt, code: 'KeyS' }), true)).toBeNull();
  });
});
