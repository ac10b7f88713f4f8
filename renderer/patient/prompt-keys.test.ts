import { expect, it } from 'vitest';
import { digitChoice, promptKey, type Pressed } from './prompt-keys.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  target: null,
  ...held,
});

it.each([
  ['a', 'accept'],
  ['D', 'decline'],
  ['s', 'snooze'],
  ['r', 'reasons'],
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['u', 'undo'],
])('%s means %s', (key, action) => {
  expect(promptKey(press(key))).toBe(action);
});

it.each(['x', 'Enter', '1', ' ', 'ArrowLeft'])('%j means nothing to a prompt', (key) => {
  expect(promptKey(press(key))).toBeNull();
});

it.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
  'with %s held a key belongs to the system',
  (held) => {
    expect(promptKey(press('a', { [held]: true }))).toBeNull();
    expect(digitChoice(press('1', { [held]: true }), 7)).toBeNull();
  },
);

it('a digit chooses within the list and nothing beyond it', () => {
  expect(digitChoice(press('1'), 3)).toBe(0);
  expect(digitChoice(press('3'), 3)).toBe(2);
  expect(digitChoice(press('4'), 3)).toBeNull();
  expect(digitChoice(press('0'), 3)).toBeNull();
});
