/** Numbers as people type them. */

/** The number a text says, with a point or a comma; null when it says none. Empty text is null. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}
