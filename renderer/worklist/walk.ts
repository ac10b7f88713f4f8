/** Which row a key leads to. */

/** The row to go to from row `at` (-1 = none yet) among `rows`; null where the key leads nowhere. */
export function rowAfter(key: string, at: number, rows: number, page: number): number | null {
  if (rows === 0) return null;
  const last = rows - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(Math.max(at, 0) + page, last);
    case 'PageUp':
      return Math.max(at - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
