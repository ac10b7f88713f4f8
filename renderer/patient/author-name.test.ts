import { expect, it } from 'vitest';
import type { PersonRow } from '../../contract/people.ts';
import { authorName } from './author-name.ts';

const person: PersonRow = {
  id: 'p1',
  name: 'Dr Osei-Lind',
  role: 'clinician',
  active: true,
  names: [
    { name: 'Dr Osei', since: '2026-01-01T08:00:00.000Z' },
    { name: 'Dr Osei-Lind', since: '2026-06-01T08:00:00.000Z' },
  ],
  mustChangePassword: false,
  hasPassword: true,
};

it.each([
  ['2026-03-09T10:00:00.000Z', 'Dr Osei'],
  ['2026-06-01T08:00:00.000Z', 'Dr Osei-Lind'],
  ['2025-12-31T10:00:00.000Z', 'Dr Osei-Lind'],
])('what was written at %s carries the name %s', (recordedAt, name) => {
  expect(authorName([person], { author: 'p1', recordedAt })).toBe(name);
});

it('nobody is guessed', () => {
  expect(authorName([person], { author: 'p2', recordedAt: '2026-03-09T10:00:00.000Z' })).toBeNull();
});
