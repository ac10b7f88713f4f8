/** Who wrote something, by the name they had then. */
import type { Authorship } from '../../clinical/facts.ts';
import type { PersonRow } from '../../contract/people.ts';

/** The author's name at the moment of writing; null for someone the record does not know. */
export function authorName(
  people: readonly PersonRow[],
  { author, recordedAt }: Pick<Authorship, 'author' | 'recordedAt'>,
): string | null {
  const person = people.find(({ id }) => id === author);
  if (!person) return null;
  return person.names.findLast(({ since }) => since <= recordedAt)?.name ?? person.name;
}
