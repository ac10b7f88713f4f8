/** UUIDv7 ids: unique across workstations, and sorted by the order in which they were made. */
import { randomFillSync, randomInt } from 'node:crypto';

export type IdMaker = {
  /** The next id; greater than every id made before and than every floor given. */
  next: () => string;
  /** Makes all further ids greater than this one, so that order survives a clock that was set back. */
  stayAbove: (id: string) => void;
};

const COUNTER_MAX = 0xfff;
const RANDOM_BYTES = 8;
/** Leaves room to count up within a millisecond. */
const COUNTER_START_BELOW = 0x400;

/**
 * Makes ids from a clock (RFC 9562, version 7, with a 12-bit counter in `rand_a`). When the clock
 * stands still or goes back, the counter carries on from the last id instead.
 */
export function idMaker(clock: () => Date): IdMaker {
  let millisecond = 0;
  let counter = 0;
  // Filled for many ids at once: asking the system for eight bytes at a time is ten times slower.
  const pool = Buffer.alloc(RANDOM_BYTES * 256);
  let used = pool.length;

  return {
    next() {
      const now = clock().getTime();
      if (now > millisecond) {
        millisecond = now;
        counter = randomInt(COUNTER_START_BELOW);
      } else if (counter < COUNTER_MAX) {
        counter += 1;
      } else {
        millisecond += 1;
        counter = 0;
      }
      if (used === pool.length) {
        randomFillSync(pool);
        used = 0;
      }
      // The two highest bits of the tail are the RFC's variant, binary 10.
      pool.writeUInt8((pool.readUInt8(used) & 0x3f) | 0x80, used);
      const time = millisecond.toString(16).padStart(12, '0');
      const tail = pool.toString('hex', used, used + RANDOM_BYTES);
      used += RANDOM_BYTES;
      return (
        `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-` +
        `${tail.slice(0, 4)}-${tail.slice(4)}`
      );
    },
    stayAbove(id) {
      const idMillisecond = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
      const idCounter = Number.parseInt(id.slice(15, 18), 16);
      if (idMillisecond < millisecond) return;
      counter = idMillisecond > millisecond ? idCounter : Math.max(counter, idCounter);
      millisecond = idMillisecond;
    },
  };
}
