import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../clinical/day.ts';
import { firstReview, reviewDueOn } from '../../clinical/knowledge.ts';
import { setLanguage } from '../../clinical/language/language.ts';
import { protocolOf } from '../../clinical/protocol.ts';
import { rules } from '../../clinical/rules/index.ts';
import { sources } from '../../clinical/sources.ts';
import { isPastReview, searched } from './entry.ts';
import { helpSections } from './help-entries.ts';

afterEach(() => setLanguage('en'));
const topicsOf = (typed: string) =>
  searched(helpSections(protocolOf()), typed).flatMap(({ entries }) =>
    entries.map(({ topic }) => topic),
  );

describe('help', () => {
  it('tells of every rule with a title, when it speaks, and its sources', () => {
    const [section] = helpSections(protocolOf());
    expect(section?.entries.map(({ topic }) => topic)).toEqual(rules.map(({ id }) => id));
    for (const entry of section?.entries ?? []) {
      expect(entry.lines[0], entry.topic).toMatchObject({ label: 'Speaks when' });
      expect(entry.sources.length, entry.topic).toBeGreaterThan(0);
    }
  });

  it('every source that is named is in the bibliography', () => {
    const known = new Set(sources.map(({ id }) => id));
    const named = helpSections(protocolOf()).flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.sources),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('no topic stands for two entries', () => {
    const topics = topicsOf('');
    expect(topics.length).toBeGreaterThan(200);
    expect(topics.filter((topic, place) => topics.indexOf(topic) !== place)).toEqual([]);
  });

  it('shows the parameters of the protocol it is given', () => {
    const [section] = helpSections(protocolOf('seed_default', { 'P.nsaid.max_days': 5 }));
    const entry = section?.entries.find(({ topic }) => topic === 'R34');
    expect(entry?.lines[0]?.words).toContain('for 5 days or more');
  });

  it.each([
    ['r34', ['R34']],
    ['pregabalin start', ['pregabalin']],
    ['nothing of the kind', []],
  ])('%j finds %j', (typed, found) => {
    expect(topicsOf(typed)).toEqual(expect.arrayContaining(found));
    if (found.length === 0) expect(topicsOf(typed)).toEqual([]);
  });

  it('finds Spanish words without their accents', () => {
    setLanguage('es');
    expect(topicsOf('neuropatico')).toContain('R04');
  });

  it('a review counts through its last day and is overdue from the next', () => {
    const due = reviewDueOn(firstReview);
    expect(isPastReview(firstReview, due)).toBe(false);
    expect(isPastReview(firstReview, addDays(due, 1))).toBe(true);
  });
});
