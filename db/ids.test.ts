import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idMaker } from './ids.ts';

describe('ids', () => {
  it('always ascend, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_500_000_000_000, max: 2_500_000_000_000 }), {
          minLength: 2,
          maxLength: 200,
        }),
        (times) => {
          let now = 0;
          const ids = idMaker(() => new Date(now));
          const made = times.map((time) => {
            now = time;
            return ids.next();
          });
          expect(made).toEqual([...made].sort());
          expect(new Set(made).size).toBe(made.length);
        },
      ),
    );
  });

  it('ascend through more than a counter’s worth within one millisecond', () => {
    const ids = idMaker(() => new Date('2026-03-09T10:00:00Z'));
    const made = Array.from({ length: 20_000 }, () => ids.next());
    expect(made).toEqual([...made].sort());
    expect(new Set(made).size).toBe(made.length);
  });

  it('carry on above an id made elsewhere with a clock that runs ahead', () => {
    const ahead = idMaker(() => new Date('2031-01-01T00:00:00Z')).next();
    const ids = idMaker(() => new Date('2026-03-09T10:00:00Z'));
    ids.stayAbove(ahead);
    expect(ids.next() > ahead).toBe(true);
    expect(ids.next() > ahead).toBe(true);
  });

  it('are UUIDs of version 7 whose first part is the clock', () => {
    const id = idMaker(() => new Date('2026-03-09T10:00:00Z')).next();
    expect(z.uuidv7().safeParse(id).success).toBe(true);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-03-09T10:00:00Z'),
    );
  });
});
