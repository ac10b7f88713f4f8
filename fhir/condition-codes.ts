import type { Concept } from './coded.ts';
export function conditionsMeant(of: Concept): string[] {
  return of.codings.some((c) => c.code === '44054006') ? ['type2_diabetes'] : [];
}
