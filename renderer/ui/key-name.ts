/** The letter or digit of a key, by what is printed on it wherever that can be told. */
type Pressed = Pick<KeyboardEvent, 'key' | 'code'>;

/**
 * On a Mac another character comes while Option is held, and on a French keyboard the digits need
 * Shift: there the key's place counts.
 */
export function keyName({ key, code }: Pressed): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  return code.replace(/^(Key|Digit)/, '').toLowerCase();
}
