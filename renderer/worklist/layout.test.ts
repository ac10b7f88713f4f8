import { describe, expect, it } from 'vitest';
import { layOut, placeOf, rowAt, rowsInView, topInLane, type Layout } from './layout.ts';
import { rowAfter } from './walk.ts';

const heights = { heading: 30, row: 50, gap: 10 };
const sizes = [
  { rows: 2, shut: false },
  { rows: 5000, shut: true },
  { rows: 10_000, shut: false },
];
const layout = layOut(sizes, heights, null);
const lane = (of: Layout, number: number) => {
  const found = of.lanes[number];
  if (!found) throw new Error(`no lane ${number}`);
  return found;
};

describe('the layout of the list', () => {
  it('stacks lanes, a shut one with its heading alone', () => {
    expect(layout.lanes.map(({ top, first, rows }) => [top, first, rows])).toEqual([
      [0, 0, 2],
      [140, 2, 0],
      [180, 2, 10_000],
    ]);
    expect(layout.rows).toBe(10_002);
    expect(layout.height).toBe(180 + 30 + 500_000);
  });

  it('knows where each row is, and makes room below one with a form', () => {
    expect(placeOf(layout, 1)).toEqual({ top: 80, bottom: 130 });
    expect(placeOf(layout, 10_001)).toEqual({ top: 180 + 30 + 9999 * 50, bottom: layout.height });
    expect(placeOf(layout, 10_002)).toBeNull();
    const tall = layOut(sizes, heights, { index: 3, more: 70 });
    expect(placeOf(tall, 3)).toEqual({ top: 260, bottom: 380 });
    expect(topInLane(tall, lane(tall, 2), 4)).toBe(170);
    expect(tall.height).toBe(layout.height + 70);
    expect(placeOf(tall, 1)).toEqual(placeOf(layout, 1));
  });

  it('keeps few rows in the page however long the list is, and all that are in sight', () => {
    for (const top of [0, 137, 250_000, layout.height - 600]) {
      const { from, to } = rowsInView(layout, lane(layout, 2), { top, height: 600 });
      expect(to - from).toBeLessThan(28);
      const first = rowAt(layout, top);
      expect(first).not.toBeNull();
      if (first !== null && first >= 2) expect(from).toBeLessThanOrEqual(first);
    }
    expect(rowsInView(layout, lane(layout, 2), { top: layout.height - 600, height: 600 }).to).toBe(
      10_002,
    );
    expect(rowsInView(layout, lane(layout, 0), { top: 90_000, height: 600 })).toEqual({
      from: 2,
      to: 2,
    });
  });

  it('finds the first row in sight, past shut lanes', () => {
    expect(rowAt(layout, 0)).toBe(0);
    expect(rowAt(layout, 60)).toBe(1);
    expect(rowAt(layout, 150)).toBe(2);
    expect(rowAt(layout, 211)).toBe(3);
    expect(rowAt(layout, layout.height + 1)).toBeNull();
  });
});

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 4, 5],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 14],
  ['PageDown', 95, 99],
  ['PageUp', 4, 0],
  ['PageUp', 40, 30],
  ['Home', 40, 0],
  ['End', -1, 99],
  ['x', 4, null],
])('%s from row %i of 100 leads to %s', (key, at, to) => {
  expect(rowAfter(key, at, 100, 10)).toBe(to);
});

it('no key leads anywhere in an empty list', () => {
  expect(rowAfter('End', -1, 0, 10)).toBeNull();
});
