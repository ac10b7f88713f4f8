/** Single keys that answer a prompt. They act only where focus is within the prompts and not typing. */

export type PromptKey = 'accept' | 'decline' | 'snooze' | 'reasons' | 'next' | 'previous' | 'undo';

const keys: Readonly<Record<string, PromptKey>> = {
  a: 'accept',
  d: 'decline',
  s: 'snooze',
  r: 'reasons',
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  u: 'undo',
};

/** What of a keyboard event decides; a browser's event has it all. */
export type Pressed = {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  target: EventTarget | null;
};

const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** True while keys belong to a field or to a form that is being filled. */
function isBusy(target: EventTarget | null, within: string): boolean {
  return target !== null && target instanceof Element && target.closest(within) !== null;
}

/** The action of a key pressed on a prompt; null for any other key, a shortcut of the system, or typing. */
export function promptKey({ key, ctrlKey, altKey, metaKey, target }: Pressed): PromptKey | null {
  if (ctrlKey || altKey || metaKey || isBusy(target, 'form') || isBusy(target, typing)) return null;
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The place in a list, from 0, that a digit from 1 to 9 chooses; null while typing or out of the list. */
export function digitChoice({ key, ctrlKey, altKey, metaKey, target }: Pressed, length: number) {
  if (ctrlKey || altKey || metaKey || isBusy(target, typing)) return null;
  const place = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  return place >= 0 && place < length ? place : null;
}

/** Listens for keys on an element. Attached to it, so that the listening ends with it. */
export function listensToKeys(listen: (event: KeyboardEvent) => void) {
  return (element: HTMLElement): (() => void) => {
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  };
}
