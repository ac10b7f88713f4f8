/** Which keys do not act while single keys are switched off. */

/** What of a keyboard event decides; a browser's event has it all. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What has the focus; an element has it all. */
export type Focused = {
  matches: (selector: string) => boolean;
  closest: (selector: string) => unknown;
};

const fields = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';
const numberFields = '[inputmode=numeric], [inputmode=decimal]';

/**
 * True for a single character that would act instead of being typed. Space presses what has the
 * focus, and in a group of grades a digit is the value itself.
 */
export function isHeldBack(
  { key, ctrlKey, altKey, metaKey }: Pressed,
  focused: Focused | null,
): boolean {
  if (ctrlKey || altKey || metaKey || key === ' ' || [...key].length !== 1) return false;
  if (focused?.closest('[role=radiogroup]')) return false;
  // A field of numbers takes no question mark: there it would ask for help.
  if (focused?.matches(numberFields)) return key === '?';
  return !focused?.matches(fields);
}
