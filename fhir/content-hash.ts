/**
 * A short stable name for content: equal content, equal name. Two runs of a 53-bit mixing hash with
 * different seeds; it guards against chance, not against someone who wants two contents to collide.
 */
export function contentHash(content: unknown): string {
  return textHash(JSON.stringify(content) ?? '');
}

const SEEDS = [0x9e3779b9, 0x85ebca6b] as const;
const encoder = new TextEncoder();
/** Nearly every resource fits; of a longer one nothing is kept. */
const bytes = new Uint8Array(64 * 1024);

/** The same of a text. Reads it once for both runs: a large import hashes hundreds of megabytes. */
export function textHash(text: string): string {
  const units = unitsOf(text);
  let [high1, low1] = begun(SEEDS[0]);
  let [high2, low2] = begun(SEEDS[1]);
  for (let index = 0; index < text.length; index += 1) {
    const unit = units[index] ?? 0;
    high1 = Math.imul(high1 ^ unit, 2654435761);
    low1 = Math.imul(low1 ^ unit, 1597334677);
    high2 = Math.imul(high2 ^ unit, 2654435761);
    low2 = Math.imul(low2 ^ unit, 1597334677);
  }
  return inHex(high1, low1) + inHex(high2, low2);
}

/** The text's UTF-16 units. In ASCII they are its bytes, which are many times as fast to come by. */
function unitsOf(text: string): Uint8Array | Uint16Array {
  const room = text.length <= bytes.length ? bytes : new Uint8Array(text.length);
  const { read, written } = encoder.encodeInto(text, room);
  if (read === text.length && written === text.length) return room;
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  return units;
}

const begun = (seed: number): [high: number, low: number] => [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];

/** 53 bits, those of `high` last. */
function inHex(high: number, low: number): string {
  const last = mixed(high, low);
  const first = mixed(low, last);
  return (
    (2097151 & first).toString(16).padStart(6, '0') + (last >>> 0).toString(16).padStart(8, '0')
  );
}

const mixed = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
