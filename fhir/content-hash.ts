/**
 * A short stable name for content: equal content, equal name. Two runs of a 53-bit mixing hash with
 * different seeds; it guards against chance, not against someone who wants two contents to collide.
 */
export function contentHash(content: unknown): string {
  const text = JSON.stringify(content) ?? '';
  return [0x9e3779b9, 0x85ebca6b]
    .map((seed) => mixed(text, seed).toString(16).padStart(14, '0'))
    .join('');
}

function mixed(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
