/** Which backups have had their time. */

/** How many are kept: the newest ones, and the newest of each of the last weeks and months. */
export type Keep = { last: number; weekly: number; monthly: number };

/**
 * The backups that may be removed, of those made at these moments. The newest is always kept, and a
 * week or month without a backup does not use up its place.
 */
export function outdated<T extends { madeAt: string }>(backups: readonly T[], keep: Keep): T[] {
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const kept = new Set<T>([
    ...newestFirst.slice(0, Math.max(1, keep.last)),
    ...newestOfEach(newestFirst, ({ madeAt }) => weekOf(madeAt)).slice(0, keep.weekly),
    ...newestOfEach(newestFirst, ({ madeAt }) => madeAt.slice(0, 7)).slice(0, keep.monthly),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function newestOfEach<T>(newestFirst: readonly T[], period: (backup: T) => string): T[] {
  const first = new Map<string, T>();
  for (const backup of newestFirst)
    if (!first.has(period(backup))) first.set(period(backup), backup);
  return [...first.values()];
}

/** Weeks begin on Monday: 1970-01-05 was one. */
function weekOf(instant: string): string {
  return String(Math.floor((Date.parse(instant) / 86_400_000 - 4) / 7));
}
