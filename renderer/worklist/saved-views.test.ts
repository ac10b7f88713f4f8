import { describe, expect, it } from 'vitest';
import { everybody } from './filter.ts';
import {
  MOST_VIEWS,
  nameProblem,
  readViews,
  renamed,
  withoutView,
  withView,
  type SavedView,
} from './saved-views.ts';

const view = (name: string): SavedView => ({
  id: name,
  name,
  filter: { ...everybody, overdue: true },
});

describe('saved views', () => {
  it('come back as they were kept', () => {
    const kept = withView(withView([], view('Late')), view('  Pregabalin '));
    const read = readViews(JSON.parse(JSON.stringify(kept)));
    expect(read).toEqual(kept);
    expect(read.map(({ name }) => name)).toEqual(['Late', 'Pregabalin']);
  });

  it.each([undefined, null, 'x', 7, { a: 1 }])('are none where %o was kept', (kept) => {
    expect(readViews(kept)).toEqual([]);
  });

  it('leave out one that is not understood, and keep the others', () => {
    const other = { ...view('Odd'), filter: { ...everybody, mechanism: 'magic' } };
    expect(readViews([other, view('Late')])).toEqual([view('Late')]);
  });

  it('are renamed and deleted one by one', () => {
    const all = [view('a'), view('b')];
    expect(renamed(all, 'a', ' c ').map(({ name }) => name)).toEqual(['c', 'b']);
    expect(withoutView(all, 'a')).toEqual([view('b')]);
  });

  it('need a name of their own, and are not more than a bar can hold', () => {
    const all = [view('Late')];
    expect(nameProblem(all, ' ', null)).toBe('empty');
    expect(nameProblem(all, 'late ', null)).toBe('taken');
    expect(nameProblem(all, 'LATE', 'Late')).toBeNull();
    expect(nameProblem(all, 'Mine', null)).toBeNull();
    const full = Array.from({ length: MOST_VIEWS }, (_, number) => view(`v${number}`));
    expect(nameProblem(full, 'One more', null)).toBe('too_many');
    expect(nameProblem(full, 'Other name', 'v1')).toBeNull();
  });
});
